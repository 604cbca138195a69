package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.Node;
import id.kalimantan.figures.graphql.NodeId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A segment of participants. */
@Entity
@Immutable
@Table(name = "participant_segment")
@Description("A segment of participants.")
public class ParticipantSegment extends DescribedCode implements Node {
    @jakarta.persistence.Id
    @Enumerated(EnumType.STRING)
    @NonNull
    @Description("The code to ask with.")
    public SegmentCode code;

    /** Where it stands in the list. */
    @Ignore
    public int position;

    @Enumerated(EnumType.STRING)
    @Description("The programmes that cover the segment; null where no source says it.")
    public @Nullable List<@NonNull ProgrammeCode> programmes;

    @Override
    @Id
    @NonNull
    @Description("The segment's global id.")
    public String getId() {
        return NodeId.of("ParticipantSegment", code.name());
    }
}
