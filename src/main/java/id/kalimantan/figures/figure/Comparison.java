package id.kalimantan.figures.figure;

import static java.util.stream.Collectors.joining;

import id.kalimantan.figures.graphql.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.jspecify.annotations.Nullable;

/** The change from an earlier figure to a later one, or why there is none to speak of. */
@Description("The change from an earlier figure to a later one, or why there is none to speak of.")
public record Comparison(
        @Description("Whether the two can be compared; when not, there are no numbers.")
        boolean comparable,

        @Ignore List<LocalizedText> reasons,

        @Description(
                "The earlier figure: the latest that can be compared with; where none can, the latest; null when there"
                        + " is none.")
        @Nullable
        Figure since,

        @Description(
                "The later value less the earlier one, in the figures' unit; for percentages in percentage points.")
        @Nullable
        BigDecimal absolute,

        @Description("The change in per cent of the earlier value, rounded to two decimals; null for percentages, whose"
                + " change is counted in percentage points.")
        @Nullable
        BigDecimal percent,

        @Description("The least that the absolute change can be.") @Nullable
        BigDecimal low,

        @Description("The most that the absolute change can be.") @Nullable
        BigDecimal high,

        @Description("The least that the change in per cent can be.") @Nullable
        BigDecimal percentLow,

        @Description("The most that the change in per cent can be.") @Nullable
        BigDecimal percentHigh,

        @Description(
                "A later figure than since that cannot be compared with, the latest of them; null when there is none.")
        @Nullable
        Figure nearer,

        @Ignore List<LocalizedText> nearerReasons) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final LocalizedText NOTHING_BEFORE =
            new LocalizedText("tidak ada angka sebelumnya", "there is no earlier figure");
    private static final LocalizedText MISSING =
            new LocalizedText("salah satu angka tidak ada nilainya", "one of the figures has no value");
    private static final LocalizedText RANGE =
            new LocalizedText("salah satu angka hanya suatu rentang", "one of the figures is only a range");
    private static final LocalizedText BOUND = new LocalizedText(
            "salah satu angka hanya batas bawah atau batas atas",
            "one of the figures is only a lower or an upper bound");
    private static final LocalizedText DEFINITION =
            new LocalizedText("definisi atau penyebutnya berubah", "the definition or the denominator changed");
    private static final LocalizedText NO_DEFINITION = new LocalizedText(
            "definisi atau penyebut salah satu angka tidak disebutkan",
            "the definition or the denominator of one of the figures is not stated");
    private static final LocalizedText PERIOD = new LocalizedText(
            "panjang periodenya berbeda, misalnya sebagian tahun dibandingkan setahun penuh",
            "the periods are of different length, such as part of a year and a whole year");
    private static final LocalizedText SCOPE = new LocalizedText(
            "cakupan wilayah salah satu angka diragukan", "the territory that one of the figures covers is doubtful");
    private static final LocalizedText BODY =
            new LocalizedText("angkanya dari lembaga yang berbeda", "the figures are of different bodies");

    /**
     * Compares a figure with the latest of some earlier ones that it can be compared with.
     *
     * @param earlier the latest first
     */
    static Comparison of(Figure now, List<Figure> earlier) {
        if (earlier.isEmpty()) {
            return new Comparison(
                    false, List.of(NOTHING_BEFORE), null, null, null, null, null, null, null, null, List.of());
        }
        Figure nearest = earlier.get(0);
        List<LocalizedText> obstacles = obstacles(now, nearest);
        Figure comparable = earlier.stream()
                .filter(then -> obstacles(now, then).isEmpty())
                .findFirst()
                .orElse(null);
        if (comparable == null) {
            return new Comparison(false, obstacles, nearest, null, null, null, null, null, null, null, List.of());
        }
        return obstacles.isEmpty()
                ? change(now, comparable, null, List.of())
                : change(now, comparable, nearest, obstacles);
    }

    private static Comparison change(
            Figure now, Figure then, @Nullable Figure nearer, List<LocalizedText> nearerReasons) {
        Interval before = then.precision().interval();
        Interval difference = now.precision().interval().minus(before);
        BigDecimal absolute = now.known().subtract(then.known());
        if (now.unit() == Unit.PERCENT || then.known().signum() <= 0) {
            return new Comparison(
                    true,
                    List.of(),
                    then,
                    absolute,
                    null,
                    difference.low(),
                    difference.high(),
                    null,
                    null,
                    nearer,
                    nearerReasons);
        }
        // not difference ÷ before: the earlier value occurs in both, and a quotient may be negative
        Interval relative = now.precision()
                .interval()
                .times(HUNDRED)
                .dividedBy(before)
                .minus(Interval.exactly(HUNDRED))
                .widenedTo(2);
        return new Comparison(
                true,
                List.of(),
                then,
                absolute,
                absolute.multiply(HUNDRED).divide(then.known(), 2, RoundingMode.HALF_UP),
                difference.low(),
                difference.high(),
                relative.low(),
                relative.high(),
                nearer,
                nearerReasons);
    }

    /** All that stands against comparing two figures of one subject. */
    private static List<LocalizedText> obstacles(Figure now, Figure then) {
        List<LocalizedText> obstacles = new ArrayList<>();
        if (now.value() == null || then.value() == null) {
            obstacles.add(now.isKnown() && then.isKnown() ? RANGE : MISSING);
        }
        if (now.isBound() || then.isBound()) {
            obstacles.add(BOUND);
        }
        if (isUnstated(now) || isUnstated(then)) {
            obstacles.add(NO_DEFINITION.and(definitions(now, then)));
        } else if (!now.definitions().equals(then.definitions())) {
            obstacles.add(DEFINITION.and(definitions(now, then)));
        }
        if (!now.period().isAsLongAs(then.period())) {
            obstacles.add(PERIOD);
        }
        if (isDoubtful(now) || isDoubtful(then)) {
            obstacles.add(SCOPE);
        }
        if (!now.bodies().equals(then.bodies())) {
            obstacles.add(BODY);
        }
        return obstacles;
    }

    private static boolean isUnstated(Figure figure) {
        return figure.definitions().stream().anyMatch(Definition::isUnstated);
    }

    /** Both definitions in words, the earlier first. */
    private static LocalizedText definitions(Figure now, Figure then) {
        return new LocalizedText(
                " (" + definition(then, Language.ID) + " → " + definition(now, Language.ID) + ")",
                " (" + definition(then, Language.EN) + " → " + definition(now, Language.EN) + ")");
    }

    private static String definition(Figure figure, Language language) {
        String words = figure.definitions().stream()
                .map(definition -> definition.names().in(language))
                .collect(joining(", "));
        return words.isEmpty() ? "…" : words;
    }

    private static boolean isDoubtful(Figure figure) {
        return figure.notes().stream().anyMatch(note -> note.kind() == NoteKind.SCOPE);
    }
}
