package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.Node;
import id.kalimantan.figures.graphql.NodeId;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A body whose figures are published, such as the agency, one of its branches or a statistics office. */
@Entity
@Immutable
@Table(name = "latest_body")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
@Description("A body whose figures are published, such as the agency, one of its branches or a ministry.")
public class Body extends PanacheEntityBase implements Node {
    /** The name of the agency itself. */
    static final String AGENCY = "BPJS Ketenagakerjaan";

    @jakarta.persistence.Id
    @NonNull
    @Description("The code to ask with.")
    public String code;

    @NonNull
    @Description("Its name, in Indonesian.")
    public String name;

    @ManyToOne
    @JoinColumn(name = "part_of")
    @Description(
            "The body that it is part of: a branch is part of the agency, and their figures are those of one body.")
    public @Nullable Body partOf;

    @NonNull
    @Description("Other names in use.")
    public List<@NonNull String> aliases;

    /** Whether the current release has it. */
    @Ignore
    public boolean published;

    /** Whether it is one of some bodies, or part of one. */
    boolean isPartOfOne(Collection<String> codes) {
        return codes.contains(code) || partOf != null && partOf.isPartOfOne(codes);
    }

    /** The body that it is, in the end, a part of; itself when it is part of none. */
    Body whole() {
        return partOf == null ? this : partOf.whole();
    }

    @Override
    @Id
    @NonNull
    @Description("The body's global id.")
    public String getId() {
        return NodeId.of("Body", code);
    }
}
