package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.NodeId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;

/** What a whole can be broken down by. */
@Entity
@Immutable
@Table(name = "latest_dimension")
@Description("What a whole can be broken down by.")
public class Dimension extends CodeListEntry implements CatalogueEntry {
    /** The regions right below: not members of the catalogue, but regions. */
    static final String REGION = "region";

    static final String SEGMENT = "segment";
    static final String FACILITY_TYPE = "facility_type";

    /** Where it stands in the list. */
    @Ignore
    int position;

    boolean isRegion() {
        return code.equals(REGION);
    }

    @Override
    @Id
    @NonNull
    @Description("The dimension's global id.")
    public String getId() {
        return NodeId.of("Dimension", code);
    }
}
