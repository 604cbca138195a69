package id.kalimantan.figures.figure;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;

/** A member of a dimension whose members have nothing of their own to tell. */
@Entity
@DiscriminatorValue("not null") // all dimensions that have no class of their own
@Description("A member of a dimension whose members have nothing of their own to tell.")
public class OtherMember extends AbstractMember implements Member {}
