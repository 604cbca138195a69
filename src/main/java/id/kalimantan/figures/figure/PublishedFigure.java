package id.kalimantan.figures.figure;

import id.kalimantan.figures.region.Region;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A figure as some releases had it. Clients see a {@link Figure}, which is of one release and may be derived. */
@Entity
@Immutable
@Table(name = "figure")
public class PublishedFigure extends PublishedRow {
    /** What tells it apart from all others of a release: what its global id is made of. */
    public String key;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "indicator")
    public Indicator indicator;

    /** Null for the figure of an office's service area. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "region")
    public @Nullable Region region;

    /** The code of the region, or of the office. */
    public String area;

    public String period;

    @Enumerated(EnumType.STRING)
    public PeriodKind periodKind;

    public @Nullable LocalDate periodStart;
    public @Nullable LocalDate periodEnd;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "part")
    public @Nullable AbstractMember part;

    /** The code of the part that it is of; empty for the whole. */
    public String breakdown;

    @Enumerated(EnumType.STRING)
    public Status status;

    public @Nullable BigDecimal value;

    public @Nullable BigDecimal low;
    public @Nullable BigDecimal high;

    @Enumerated(EnumType.STRING)
    public @Nullable Qualifier qualifier;

    /** The least that the true value can be, by the printed words. */
    public @Nullable BigDecimal least;

    /** The most that the true value can be, by the printed words. */
    public @Nullable BigDecimal most;

    /** Null for rows from before the words were read. */
    @Enumerated(EnumType.STRING)
    public @Nullable PrecisionBasis basis;

    @Enumerated(EnumType.STRING)
    public @Nullable MissingReason missing;

    public @Nullable String asPrinted;

    /** As it is published now. What it was in the same release is a {@link PublishedSource} of the same code. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "source")
    public Source source;

    /** Null where the question does not arise. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "definition")
    public @Nullable Definition definition;

    /** The definition's code; empty where the question does not arise. */
    public String meaning;

    /** {@code DOUBTFUL} or null. */
    public @Nullable String scope;

    /** Why the value is another than what is printed. */
    public @Nullable String correction;

    public @Nullable String note;
}
