package id.kalimantan.figures.figure;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;

/** A type of work-accident service centre (PLKK). */
@Entity
@DiscriminatorValue(Dimension.FACILITY_TYPE)
@Description("A type of work-accident service centre (PLKK).")
public class FacilityType extends AbstractMember implements Member {}
