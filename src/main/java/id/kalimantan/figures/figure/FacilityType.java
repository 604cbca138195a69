package id.kalimantan.figures.figure;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.hibernate.annotations.Immutable;

/** A type of work-accident service centre (PLKK). */
@Entity
@Immutable
@DiscriminatorValue(Dimension.FACILITY_TYPE)
@Description("A type of work-accident service centre (PLKK).")
public class FacilityType extends AbstractMember implements Member {}
