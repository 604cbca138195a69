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
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "indicator")
    public Indicator indicator;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "region")
    public Region region;

    public String period;

    @Enumerated(EnumType.STRING)
    public PeriodKind periodKind;

    public @Nullable LocalDate periodStart;
    public LocalDate periodEnd;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "segment")
    public @Nullable ParticipantSegment segment;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "programme")
    public @Nullable Programme programme;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "facilityType")
    public @Nullable FacilityType facilityType;

    /** The code of the part that it is of; empty for the whole. */
    public String breakdown;

    public @Nullable BigDecimal value;

    @Enumerated(EnumType.STRING)
    public @Nullable Qualifier qualifier;

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

    /** {@code DOUBTFUL} or null. */
    public @Nullable String scope;

    public @Nullable String note;
}
