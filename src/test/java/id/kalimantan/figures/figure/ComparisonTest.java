package id.kalimantan.figures.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ComparisonTest {
    private static final Sample THEN = Sample.of("ACTIVE_PARTICIPANTS", "2023-12-31", "2000");
    private static final Sample NOW = Sample.of("ACTIVE_PARTICIPANTS", "2024-12-31", "2500");

    @Test
    void figuresOfOneKindAreComparedExactly() {
        Comparison change = Comparison.of(NOW.figure(), List.of(THEN.figure()));

        assertTrue(change.comparable());
        assertEquals(new BigDecimal("500"), change.absolute());
        assertEquals(new BigDecimal("25.00"), change.percent());
        assertEquals(new BigDecimal("500"), change.low());
        assertEquals(new BigDecimal("25.00"), change.percentHigh());
    }

    @Test
    void percentagesChangeByPercentagePoints() {
        Comparison change = Comparison.of(
                Sample.of("COVERAGE_RATE", "2024", "45.34").figure(),
                List.of(Sample.of("COVERAGE_RATE", "2023", "46.33").figure()));

        assertEquals(new BigDecimal("-0.99"), change.absolute());
        assertNull(change.percent());
        assertEquals(new BigDecimal("-1.000"), change.low());
        assertEquals(new BigDecimal("-0.980"), change.high());
    }

    static Stream<Arguments> breaks() {
        return Stream.of(
                Arguments.of(NOW, Sample.of("ACTIVE_PARTICIPANTS", "2023-12-31", null), "has no value"),
                Arguments.of(NOW.qualifier(Qualifier.AT_LEAST), THEN, "lower or an upper bound"),
                Arguments.of(
                        NOW.definition("EMPLOYED_POPULATION"), THEN.definition("LABOUR_FORCE"), "denominator changed"),
                Arguments.of(NOW.definition("EMPLOYED_POPULATION"), THEN, "denominator changed"),
                Arguments.of(NOW.definition("NOT_STATED"), THEN.definition("NOT_STATED"), "not stated"),
                Arguments.of(
                        Sample.of("CONTRIBUTIONS", "2024-01-01/2024-11-07", "9"),
                        Sample.of("CONTRIBUTIONS", "2023", "9"),
                        "different length"),
                Arguments.of(
                        Sample.of("CONTRIBUTIONS", "2024-01-01/2024-11-07", "9"),
                        Sample.of("CONTRIBUTIONS", "2023-01-01/2023-10-07", "9"),
                        "different length"),
                Arguments.of(NOW.doubtfulScope(), THEN, "territory"),
                Arguments.of(NOW, THEN.source(Sample.MINISTRY), "different bodies"));
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void noChangeIsShownAcrossABreak(Sample now, Sample then, String reason) {
        Comparison change = Comparison.of(now.figure(), List.of(then.figure()));

        assertFalse(change.comparable());
        assertTrue(
                change.reasons().get(0).english().contains(reason),
                change.reasons().toString());
        assertNull(change.absolute());
        assertNull(change.percent());
        assertNull(change.low());
    }

    @Test
    void withoutAnEarlierFigureThereIsNoChange() {
        Comparison change = Comparison.of(NOW.figure(), List.of());

        assertFalse(change.comparable());
        assertEquals("there is no earlier figure", change.reasons().get(0).english());
    }

    @Property
    void theTrueChangeLiesInTheInterval(
            @ForAll @IntRange(min = 1, max = 99) int now,
            @ForAll @IntRange(min = 1, max = 99) int then,
            @ForAll @IntRange(min = -50_000, max = 50_000) int offNow,
            @ForAll @IntRange(min = -50_000, max = 50_000) int offThen) {
        Comparison change = Comparison.of(
                NOW.qualifier(Qualifier.ROUNDED).rounded(now).figure(),
                List.of(THEN.qualifier(Qualifier.ROUNDED).rounded(then).figure()));
        BigDecimal trulyNow = BigDecimal.valueOf(now * 100_000L + offNow);
        BigDecimal trulyThen = BigDecimal.valueOf(then * 100_000L + offThen);

        BigDecimal truth = trulyNow.subtract(trulyThen);
        assertTrue(new Interval(change.low(), change.high()).contains(truth));
        Interval percent = new Interval(change.percentLow(), change.percentHigh());
        assertTrue(percent.times(trulyThen).contains(truth.movePointRight(2)));
    }
}
