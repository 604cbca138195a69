package id.kalimantan.figures.figure;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class FormulasTest {
    static final List<Formula> FORMULAS = Formulas.FORMULAS;

    @ParameterizedTest
    @FieldSource("FORMULAS")
    void theUnitOfAResultFollowsFromThoseOfTheOperands(Formula formula) {
        for (Formula.Operand left : formula.left()) {
            Unit first = unit(left.indicator());
            Stream<Unit> results =
                    switch (formula.operation()) {
                        case SUM_OF_SEGMENTS, BEFORE_GROWTH -> Stream.of(first);
                        case DIFFERENCE ->
                            formula.right().stream().map(right -> unit(right.indicator()) == first ? first : null);
                        case RATIO ->
                            formula.right().stream()
                                    .map(right -> quotient(first, unit(right.indicator()), formula.per()));
                    };

            results.forEach(unit -> assertEquals(unit(formula.result()), unit));
        }
    }

    private static Unit unit(String indicator) {
        return SampleCatalogue.BUNDLED.indicator(indicator).unit;
    }

    /** Dividing an amount by a percentage gives the amount that it is a percentage of. */
    private static @Nullable Unit quotient(Unit first, Unit second, int per) {
        if (second == Unit.PERCENT) {
            return first;
        }
        Unit rate = first.per(second);
        return rate == Unit.RATIO && per == 100 ? Unit.PERCENT : rate;
    }

    @Test
    void everyDerivedIndicatorHasAFormula() {
        assertEquals(
                Stream.of(DerivedIndicator.values())
                        .filter(derived -> derived != DerivedIndicator.RATIO)
                        .map(Enum::name)
                        .collect(toSet()),
                FORMULAS.stream()
                        .map(Formula::result)
                        .filter(DerivedIndicator::isOne)
                        .collect(toSet()));
    }

    @Test
    void aDerivedIndicatorNeedsTheReportedOnesBelowIt() {
        assertEquals(
                Set.of("ACTIVE_PARTICIPANTS", "COVERAGE_RATE"),
                Formulas.needed("IMPLIED_COVERAGE_DENOMINATOR").collect(toSet()));
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void percentagesAndRatesAreNotDivided(Unit unit) {
        assertNull(Unit.PERCENT.per(unit));
        assertNull(unit.per(Unit.IDR_PER_CLAIM));
    }

    @Test
    void whatIsCountedCanBeDividedByItsLike() {
        assertEquals(Unit.RATIO, Unit.PERSON.per(Unit.PERSON));
        assertEquals(Unit.IDR_PER_CLAIM, Unit.IDR.per(Unit.CLAIM));
        assertNull(Unit.PROJECT.per(Unit.FACILITY));
        assertNotNull(Unit.FACILITY.per(Unit.PERSON));
    }
}
