package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.Node;
import id.kalimantan.figures.graphql.NodeId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;

/** An insurance programme. */
@Entity
@Immutable
@Table(name = "programme")
@Description("An insurance programme.")
public class Programme extends DescribedCode implements Node {
    @jakarta.persistence.Id
    @Enumerated(EnumType.STRING)
    @NonNull
    @Description("The code to ask with, which is also its abbreviation.")
    public ProgrammeCode code;

    /** Where it stands in the list. */
    @Ignore
    public int position;

    @Override
    @Id
    @NonNull
    @Description("The programme's global id.")
    public String getId() {
        return NodeId.of("Programme", code.name());
    }
}
