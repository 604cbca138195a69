package id.kalimantan.figures.figure;

import static java.util.stream.Collectors.toCollection;

import id.kalimantan.figures.graphql.Node;
import id.kalimantan.figures.graphql.NodeId;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** One number of one source, or the reason why there is none. */
@RegisterForReflection // for queries
@Description("One number of one source, or the reason why there is none.")
public record Figure(
        @Ignore FigureKey key,

        @NonNull @Description("The time that the figure is of.")
        Period period,

        @Description("The exact value in the figure's unit; null when missing.") @Nullable
        BigDecimal value,

        @Description("Why there is no value; null when there is one. Missing is never zero.") @Nullable
        MissingReason missing,

        @NonNull @Description("What the value counts.") Unit unit,

        @NonNull @Description("What a rate is for: 100000 for facilities per 100 000 people, otherwise 1.")
        Integer per,

        @NonNull @Description("How exact the value is.") Precision precision,

        @Description("The number in the publisher's own words; null when missing or derived.") @Nullable
        String asPrinted,

        @Description("How the figure was computed; null when it was published.") @Nullable
        Derivation derivation,

        @Description("The page that published the figure; null when it is derived, see its derivation's inputs.")
        @Nullable
        Source source,

        @Ignore @Nullable String definition,

        @NonNull @Description("What to know before using the figure.")
        List<@NonNull Note> notes,

        @Ignore int release)
        implements Node {

    private static final Note DOUBTFUL_SCOPE = new Note(
            NoteKind.SCOPE,
            new LocalizedText(
                    "Cakupan wilayah angka ini diragukan.", "It is doubtful which territory this figure covers."));

    /** A reported figure of a release, as queries read it. */
    Figure(
            int release,
            IndicatorCode indicator,
            String region,
            Period period,
            BreakdownMember part,
            @Nullable BigDecimal value,
            @Nullable Qualifier qualifier,
            @Nullable MissingReason missing,
            @Nullable String asPrinted,
            Source source,
            @Nullable Definition definition,
            @Nullable String scope,
            @Nullable String remark) {
        this(
                new FigureKey(indicator, region, period.code(), part, source.code, null),
                period,
                value,
                missing,
                indicator.unit,
                1,
                value == null || qualifier == null
                        ? Precision.MISSING
                        : Precision.published(value, qualifier, asPrinted, indicator.unit),
                asPrinted,
                null,
                source,
                definition == null ? null : definition.code,
                notes(definition, scope, remark),
                release);
    }

    private static List<Note> notes(@Nullable Definition definition, @Nullable String scope, @Nullable String remark) {
        List<Note> notes = new ArrayList<>();
        if (definition != null) {
            notes.add(new Note(NoteKind.DEFINITION, definition.name()));
        }
        if (scope != null) {
            notes.add(DOUBTFUL_SCOPE);
        }
        if (remark != null) {
            notes.add(new Note(NoteKind.REMARK, new LocalizedText(remark, remark)));
        }
        return notes;
    }

    /** The same figure as what was asked for: as of the past it is another node than today's. */
    Figure of(Vintage vintage) {
        return vintage.equals(Vintage.CURRENT)
                ? this
                : new Figure(
                        key.of(release),
                        period,
                        value,
                        missing,
                        unit,
                        per,
                        precision,
                        asPrinted,
                        derivation,
                        source,
                        definition,
                        notes,
                        release);
    }

    @Override
    @Id
    @NonNull
    @Description("The figure's global id.")
    public String getId() {
        return NodeId.of("Figure", key.encode());
    }

    @NonNull
    @Description("Whether it was published or computed.")
    public FigureKind getKind() {
        return source == null ? FigureKind.DERIVED : FigureKind.REPORTED;
    }

    @Description("The type of PLKK that it is about; null when it is not about one type.")
    public @Nullable PlkkType getFacilityType() {
        return key.part().facilityType();
    }

    SeriesKey subject() {
        return key.subject();
    }

    /** The value of a figure that is known to have one. */
    BigDecimal known() {
        return Objects.requireNonNull(value);
    }

    /** Whether the value is a mere bound. */
    boolean isBound() {
        return precision.qualifier() == Qualifier.AT_LEAST || precision.qualifier() == Qualifier.AT_MOST;
    }

    boolean isOfSameSource(Figure other) {
        return source != null && other.source != null && source.code.equals(other.source.code);
    }

    /** Whether it was counted here and rests on nothing reported. */
    boolean isCount() {
        return derivation != null && derivation.inputs().isEmpty();
    }

    /** The figure in formulas: the indicator's code and the part's. */
    String name() {
        String part = key.part().code();
        return part.isEmpty() ? key.indicator().name() : key.indicator() + "[" + part + "]";
    }

    /** The reported figures that it rests on; itself when it is reported. */
    Stream<Figure> reported() {
        return derivation == null
                ? Stream.of(this)
                : derivation.inputs().stream().flatMap(Figure::reported);
    }

    /** The bodies whose figures it rests on, in alphabetical order. */
    Set<String> bodies() {
        return reported()
                .map(Figure::source)
                .filter(Objects::nonNull)
                .map(it -> it.attributedTo)
                .collect(toCollection(TreeSet::new));
    }
}
