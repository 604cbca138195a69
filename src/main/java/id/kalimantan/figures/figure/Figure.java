package id.kalimantan.figures.figure;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.kalimantan.figures.graphql.Node;
import id.kalimantan.figures.graphql.NodeId;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * One number of one source, or the reason why there is none.
 *
 * @param definitions what the indicator meant to those whose figures it rests on
 * @param bodies the names of the bodies whose figures it rests on, each as the whole that it is part of
 */
@Description("One number of one source, or the reason why there is none.")
public record Figure(
        @Ignore FigureKey key,

        @NonNull @Description("The quantity.") Indicator indicator,

        @Description("The part of the quantity that it is of; null for the whole.") @Nullable
        Member part,

        @NonNull @Description("The time that the figure is of.")
        Period period,

        @Description("The exact value in the figure's unit; null when missing, and when only a range is known: see"
                + " precision.")
        @Nullable
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

        @Ignore List<Definition> definitions,
        @Ignore Set<String> bodies,

        @NonNull @Description("What to know before using the figure.")
        List<@NonNull Note> notes,

        @Ignore int release)
        implements Node {

    /** The same figure as what was asked for: as of the past it is another node than today's. */
    Figure of(Vintage vintage) {
        return vintage.equals(Vintage.CURRENT) ? this : with(key.of(release), notes);
    }

    /** What is no longer published, under the id that it had, so that a link which somebody kept explains itself. */
    Figure withdrawn(int since) {
        var words = new LocalizedText("Ditarik dengan rilis " + since + ".", "Withdrawn with release " + since + ".");
        return with(
                key.current(),
                Stream.concat(Stream.of(new Note(NoteKind.WITHDRAWN, words)), notes.stream())
                        .toList());
    }

    private Figure with(FigureKey otherKey, List<Note> otherNotes) {
        return new Figure(
                otherKey,
                indicator,
                part,
                period,
                value,
                missing,
                unit,
                per,
                precision,
                asPrinted,
                derivation,
                source,
                definitions,
                bodies,
                otherNotes,
                release);
    }

    @Override
    @Id
    @NonNull
    @Description("The figure's global id.")
    public String getId() {
        return NodeId.of("Figure", key.encode());
    }

    /** The key in its global id. */
    public String nodeKey() {
        return key.encode();
    }

    @NonNull
    @Description("Whether it was published or computed.")
    public FigureKind getKind() {
        return source == null ? FigureKind.DERIVED : FigureKind.REPORTED;
    }

    @NonNull
    @Description("Whether it says what is, what shall be or what is expected to be.")
    public Status getStatus() {
        return key.series().status();
    }

    @Description(
            "What the indicator meant to the publisher; null where it has only ever meant one thing, and where figures"
                    + " of several definitions went into a derived one.")
    public @Nullable Definition getDefinition() {
        return definitions.size() == 1 ? definitions.get(0) : null;
    }

    /** The code of the region, or of the office, that it is of. */
    public String area() {
        return key.series().area();
    }

    SeriesKey series() {
        return key.series();
    }

    /** Whether something is known of its value, be it a bound or a range. */
    boolean isKnown() {
        return missing == null;
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

    /** Whether the two are known to mean different things; of what is not stated nobody knows. */
    boolean meansOtherwiseThan(Figure other) {
        List<Definition> mine = statedDefinitions();
        List<Definition> theirs = other.statedDefinitions();
        return !mine.isEmpty() && !theirs.isEmpty() && !mine.equals(theirs);
    }

    private List<Definition> statedDefinitions() {
        return definitions.stream()
                .filter(definition -> !definition.isUnstated())
                .toList();
    }

    /** Whether it was counted here and rests on nothing reported. */
    boolean isCount() {
        return derivation != null && derivation.inputs().isEmpty();
    }

    /** The figure in formulas: the indicator's code and the part's. */
    String name() {
        return series().isWhole() ? indicator.getCode() : indicator.getCode() + "[" + series().part() + "]";
    }

    /** The reported figures that it rests on; itself when it is reported. */
    Stream<Figure> reported() {
        return derivation == null
                ? Stream.of(this)
                : derivation.inputs().stream().flatMap(Figure::reported);
    }

    /** The sources of the reported figures that it rests on, in the order of the formula. */
    List<Source> sources() {
        return reported()
                .map(Figure::source)
                .filter(Objects::nonNull)
                .collect(toMap(source -> source.code, identity(), (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** Whether it rests on the agency's own figures and those of nobody else. */
    boolean isOfAgency() {
        return bodies.equals(Set.of(Body.AGENCY));
    }
}
