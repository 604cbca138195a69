package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.Node;
import id.kalimantan.figures.graphql.NodeId;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A member of a dimension: the part of a quantity that a figure can be about. Those with fields of their own are kinds of it. */
@Entity
@Immutable
@Table(name = "latest_member")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "dimension")
@DiscriminatorValue("not null") // any dimension that has no kind of its own
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
@Description("A member of a dimension: the part of a quantity that a figure can be about.")
public class Member extends CodeListEntry implements Node {
    @ManyToOne
    @JoinColumn(name = "dimension", insertable = false, updatable = false)
    @NonNull
    @Description("What it is a member of.")
    public Dimension dimension;

    /** Where it stands in the dimension. */
    @Ignore
    public int position;

    @Ignore
    public @Nullable String definitionId;

    @Ignore
    public @Nullable String definitionEn;

    @ManyToOne
    @JoinColumn(name = "part_of")
    @Description("The member that it is counted inside of, so that the two are never added; null for most.")
    public @Nullable Member partOf;

    /** Whether it is for what fits no other member, so that nothing is missing where nobody publishes it. */
    @Ignore
    public boolean residual;

    @Override
    @Id
    @NonNull
    @Description("The member's global id.")
    public String getId() {
        return NodeId.of(getClass().getSimpleName(), code);
    }
}
