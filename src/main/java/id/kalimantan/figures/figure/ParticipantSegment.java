package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.Node;
import id.kalimantan.figures.graphql.NodeId;
import io.smallrye.graphql.api.Nullable;
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

    ParticipantSegment(ParticipantSegmentEntity row) {
        this(
                row.code,
                new Words(row.nameId, row.nameEn),
                new Words(row.definitionId, row.definitionEn),
                row.programmes == null
                        ? null
                        : Stream.of(row.programmes).map(ProgrammeCode::valueOf).toList());
    }

    @Override
    @Id
    @NonNull
    @Description("The segment's global id.")
    public String getId() {
        return NodeId.of("ParticipantSegment", code.name());
    }
}
