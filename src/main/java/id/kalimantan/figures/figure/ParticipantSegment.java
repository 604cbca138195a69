package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.Node;
import id.kalimantan.figures.graphql.NodeId;
import io.smallrye.graphql.api.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A segment of participants. */
@Description("A segment of participants.")
public record ParticipantSegment(
        @NonNull @Description("The code to ask with.") SegmentCode code,
        @Ignore Words name,
        @Ignore Words definition,

        @Description("The programmes that cover the segment; null where no source says it.") @Nullable
        List<@NonNull ProgrammeCode> programmes)
        implements Node {

    /** @param row with the columns of the table */
    ParticipantSegment(ResultSet row) throws SQLException {
        this(
                SegmentCode.valueOf(row.getString("code")),
                Words.read(row, "name"),
                Words.read(row, "definition"),
                row.getArray("programmes") == null
                        ? null
                        : Stream.of((String[]) row.getArray("programmes").getArray())
                                .map(ProgrammeCode::valueOf)
                                .toList());
    }

    @Override
    @Id
    @NonNull
    @Description("The segment's global id.")
    public String getId() {
        return NodeId.of("ParticipantSegment", code.name());
    }
}
