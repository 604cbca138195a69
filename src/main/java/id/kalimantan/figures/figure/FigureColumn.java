package id.kalimantan.figures.figure;

import id.kalimantan.figures.figure.FigureRepository.Placed;
import id.kalimantan.figures.graphql.Language;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The columns of figures that are downloaded. Those up to {@link #NOTE} are the dataset's own, in its order, so that they can
 * be published again.
 */
enum FigureColumn {
    INDICATOR(figure -> figure.indicator().getCode()),
    REGION((placed, language) -> placed.region()),
    OFFICE((placed, language) -> placed.region() == null ? placed.figure().area() : null),
    PERIOD(figure -> figure.period().code()),
    PART(figure -> figure.part() == null ? null : figure.part().getCode()),
    STATUS(figure -> figure.getStatus().name()),
    VALUE(figure -> number(figure.value())),
    LOW(figure -> isRange(figure) ? number(figure.precision().low()) : null),
    HIGH(figure -> isRange(figure) ? number(figure.precision().high()) : null),
    QUALIFIER(figure -> figure.isKnown() ? figure.precision().qualifier().name() : null),
    MISSING(figure -> figure.missing() == null ? null : figure.missing().name()),
    AS_PRINTED(Figure::asPrinted),
    SOURCE(figure -> figure.key().source()),
    DEFINITION(figure -> figure.key().definition()),
    SCOPE(figure -> note(figure, NoteKind.SCOPE) == null ? null : "DOUBTFUL"),
    CORRECTION(figure -> note(figure, NoteKind.CORRECTION)),
    NOTE(figure -> note(figure, NoteKind.REMARK)),
    LEAST(
            "number",
            "The least that the true value can be, by the printed words. Empty when nothing bounds it below.",
            (placed, language) -> number(placed.figure().precision().low())),
    MOST(
            "number",
            "The most that the true value can be, by the printed words. Empty when nothing bounds it above.",
            (placed, language) -> number(placed.figure().precision().high())),
    BASIS(
            "string",
            "What least and most rest on: PRINTED words, or ASSUMED where the words bound nothing.",
            (placed, language) -> placed.figure().precision().basis() == null
                    ? null
                    : placed.figure().precision().basis().name()),
    CITATION(
            "string",
            "One line for a footnote: publisher, title, date, address, body and release.",
            (placed, language) -> FigureText.citation(placed.figure(), language));

    /** The type of a column that the dataset has not. */
    final @Nullable String type;

    final @Nullable String description;
    private final BiFunction<Placed, Language, @Nullable String> cell;

    FigureColumn(Function<Figure, @Nullable String> cell) {
        this((placed, language) -> cell.apply(placed.figure()));
    }

    FigureColumn(BiFunction<Placed, Language, @Nullable String> cell) {
        this(null, null, cell);
    }

    FigureColumn(
            @Nullable String type, @Nullable String description, BiFunction<Placed, Language, @Nullable String> cell) {
        this.type = type;
        this.description = description;
        this.cell = cell;
    }

    /** The name in the header. */
    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Null when empty. */
    @Nullable
    String of(Placed placed, Language language) {
        return cell.apply(placed, language);
    }

    private static @Nullable String number(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static boolean isRange(Figure figure) {
        return figure.precision().qualifier() == Qualifier.RANGE;
    }

    private static @Nullable String note(Figure figure, NoteKind kind) {
        return figure.notes().stream()
                .filter(note -> note.kind() == kind)
                .findFirst()
                .map(note -> note.words().indonesian())
                .orElse(null);
    }
}
