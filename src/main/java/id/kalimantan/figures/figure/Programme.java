package id.kalimantan.figures.figure;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;

/** An insurance programme; its code is its abbreviation. */
@Entity
@DiscriminatorValue("programme")
@Description("An insurance programme; its code is its abbreviation.")
public class Programme extends AbstractMember implements Member {}
