package id.kalimantan.figures.release;

import id.kalimantan.figures.graphql.Node;
import id.kalimantan.figures.graphql.NodeId;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A numbered state of all published data. */
@RegisterForReflection
@Description("A numbered state of all published data. A publication makes a new one, and none ever changes.")
public record Release(
        @NonNull @Description("The number: 1 for the first, one more for each that follows.")
        Integer number,

        @NonNull @Description("When it was published.") OffsetDateTime publishedAt,
        @NonNull @Description("Who published it.") String publishedBy,

        @Description("What the publisher said about it; null when nothing.") @Nullable
        String note,

        @NonNull
        @Description("A SHA-256 of everything that is published in this release, in hexadecimal digits. Releases of"
                + " the same content have the same, on whatever server.")
        String checksum)
        implements Node {

    Release(ResultSet row) throws SQLException {
        this(
                row.getInt("number"),
                row.getObject("published_at", OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC),
                row.getString("published_by"),
                row.getString("note"),
                row.getString("checksum"));
    }

    @Override
    @Id
    @NonNull
    @Description("The release's global id.")
    public String getId() {
        return NodeId.of("Release", number.toString());
    }
}
