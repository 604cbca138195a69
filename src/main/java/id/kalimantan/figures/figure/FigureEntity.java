package id.kalimantan.figures.figure;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One published version of a figure. */
@Entity
@Immutable
@Table(name = "figure")
public class FigureEntity extends PanacheEntityBase {
    @Id
    public Long id;

    @Enumerated(EnumType.STRING)
    public IndicatorCode indicator;

    public String region;
    public String period;

    @Enumerated(EnumType.STRING)
    public PeriodKind periodKind;

    public @Nullable LocalDate periodStart;
    public LocalDate periodEnd;

    @Enumerated(EnumType.STRING)
    public @Nullable SegmentCode segment;

    @Enumerated(EnumType.STRING)
    public @Nullable ProgrammeCode programme;

    @Enumerated(EnumType.STRING)
    public @Nullable PlkkType facilityType;

    public @Nullable BigDecimal value;

    @Enumerated(EnumType.STRING)
    public @Nullable Qualifier qualifier;

    @Enumerated(EnumType.STRING)
    public @Nullable MissingReason missing;

    public @Nullable String asPrinted;

    /** The source's code. */
    public String source;

    /** The code of a {@link DefinitionEntity}; null where the question does not arise. */
    public @Nullable String definition;

    /** {@code DOUBTFUL} or null. */
    public @Nullable String scope;

    public @Nullable String note;
    public int introducedIn;
    public @Nullable Integer endedIn;

    @Column(insertable = false, updatable = false)
    public @Nullable Boolean isCurrent;
}
