package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.NodeId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;

/** What an indicator meant when a figure was published, for indicators that have meant several things. */
@Entity
@Immutable
@Table(name = "latest_definition")
@Description("What an indicator meant when a figure was published, for indicators that have meant several things.")
public class Definition extends CodeListEntry implements CatalogueEntry {
    private static final String NOT_STATED = "NOT_STATED";

    /** Whether the publisher leaves open what was meant. */
    boolean isUnstated() {
        return code.equals(NOT_STATED);
    }

    @Override
    @Id
    @NonNull
    @Description("The definition's global id.")
    public String getId() {
        return NodeId.of("Definition", code);
    }
}
