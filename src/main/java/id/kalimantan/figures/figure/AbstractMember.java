package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.NodeId;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.eclipse.microprofile.graphql.Ignore;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What the members of all dimensions have in common. */
@Entity
@Immutable
@Table(name = "latest_member")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "dimension")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
abstract class AbstractMember extends CodeListEntry {
    @Ignore
    @ManyToOne
    @JoinColumn(name = "dimension", insertable = false, updatable = false)
    Dimension dimension;

    @Ignore
    @ManyToOne
    @JoinColumn(name = "part_of")
    @Nullable
    AbstractMember partOf;

    /** Where it stands in the dimension. */
    private int position;

    private @Nullable String definitionId;
    private @Nullable String definitionEn;

    @Ignore
    boolean residual;

    public String getId() {
        return NodeId.of("Member", code);
    }

    public Dimension getDimension() {
        return dimension;
    }

    public @Nullable Member getPartOf() {
        return (Member) partOf;
    }

    public @Nullable LocalizedText definition() {
        return definitionId == null || definitionEn == null ? null : new LocalizedText(definitionId, definitionEn);
    }

    public boolean residual() {
        return residual;
    }
}
