package id.kalimantan.figures.figure;

import id.kalimantan.figures.figure.FigureRepository.Placed;
import id.kalimantan.figures.graphql.Language;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The components of figures in SDMX, in the order of their columns: dimensions, which tell figures apart, the value, attributes. */
enum SdmxColumn {
    INDICATOR(Role.DIMENSION, "Quantity", true, figure -> figure.indicator().getCode()),
    AREA(Role.DIMENSION, "Region or service area of an office", true, figure -> Sdmx.id(figure.area())),
    PART(
            Role.DIMENSION,
            "Part of the quantity",
            true,
            figure -> figure.part() == null ? Sdmx.TOTAL : figure.part().getCode()),
    STATUS(Role.DIMENSION, "Observation, target or projection", true, figure -> figure.getStatus()
            .name()),
    SOURCE(
            Role.DIMENSION,
            "Page that published the figure",
            true,
            figure -> Sdmx.id(figure.key().source())),
    DEFINITION(
            Role.DIMENSION,
            "What the quantity meant to the publisher",
            true,
            figure -> Sdmx.idOr(figure.key().definition(), Sdmx.NOT_APPLICABLE)),
    TIME_PERIOD(Role.TIME, "Time", false, figure -> Sdmx.period(figure.period())),
    OBS_VALUE(Role.MEASURE, "Value", FigureColumn.VALUE),
    UNIT_MEASURE(Role.OF_INDICATOR, "Unit", true, figure -> figure.unit().name()),
    QUALIFIER(Role.ATTRIBUTE, "How the value stands to the true one", true, figure -> figure.precision()
            .qualifier()
            .name()),
    OBS_LEAST(Role.ATTRIBUTE, "The least that the true value can be", FigureColumn.LEAST),
    OBS_MOST(Role.ATTRIBUTE, "The most that the true value can be", FigureColumn.MOST),
    MISSING(
            Role.ATTRIBUTE,
            "Why there is no value",
            true,
            figure -> figure.missing() == null ? null : figure.missing().name()),
    AS_PRINTED(Role.ATTRIBUTE, "The number in the publisher's words", FigureColumn.AS_PRINTED),
    SCOPE(Role.ATTRIBUTE, "DOUBTFUL where the territory is", FigureColumn.SCOPE),
    CORRECTION(Role.ATTRIBUTE, "Why the value is not what is printed", FigureColumn.CORRECTION),
    COMMENT_OBS(Role.ATTRIBUTE, "What to know before using the figure", FigureColumn.NOTE),
    CITATION(Role.ATTRIBUTE, "Footnote", FigureColumn.CITATION);

    final Role role;
    final String concept;

    /** Whether its values are of a list of codes. */
    final boolean coded;

    private final BiFunction<Placed, Language, @Nullable String> cell;

    /** What a component is. */
    enum Role {
        DIMENSION,
        TIME,
        MEASURE,
        ATTRIBUTE,
        /** An attribute that is the same for all figures of an indicator. */
        OF_INDICATOR
    }

    SdmxColumn(Role role, String concept, boolean coded, Function<Figure, @Nullable String> cell) {
        this.role = role;
        this.concept = concept;
        this.coded = coded;
        this.cell = (placed, language) -> cell.apply(placed.figure());
    }

    SdmxColumn(Role role, String concept, FigureColumn same) {
        this.role = role;
        this.concept = concept;
        coded = false;
        cell = same::of;
    }

    /** Null when empty. */
    @Nullable
    String of(Placed placed, Language language) {
        return cell.apply(placed, language);
    }

    /** Whether it is a number. */
    boolean isNumber() {
        return name().startsWith("OBS_");
    }
}
