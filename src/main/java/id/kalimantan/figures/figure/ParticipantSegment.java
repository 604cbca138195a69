package id.kalimantan.figures.figure;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A segment of participants. */
@Entity
@DiscriminatorValue(Dimension.SEGMENT)
@Description("A segment of participants.")
public class ParticipantSegment extends AbstractMember implements Member {
    @Ignore
    @ManyToMany(fetch = FetchType.EAGER)
    @JoinTable(
            name = "segment_programme",
            joinColumns = @JoinColumn(name = "segment"),
            inverseJoinColumns = @JoinColumn(name = "programme"))
    @OrderColumn(name = "position")
    public List<Programme> covered;

    @Description("The programmes that cover the segment; null where no source says it.")
    public @Nullable List<@NonNull Programme> getProgrammes() {
        return covered.isEmpty() ? null : covered;
    }
}
