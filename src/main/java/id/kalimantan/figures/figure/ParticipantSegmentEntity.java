package id.kalimantan.figures.figure;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A segment of participants. */
@Entity
@Immutable
@Table(name = "participant_segment")
public class ParticipantSegmentEntity extends PanacheEntityBase {
    @Id
    @Enumerated(EnumType.STRING)
    public SegmentCode code;

    public int position;
    public String nameId;
    public String nameEn;
    public String definitionId;
    public String definitionEn;

    /** Codes of the programmes that cover the segment; null where no source says it. */
    public String @Nullable [] programmes;
}
