package id.kalimantan.figures.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules hold for figures that nobody had when they were written. */
class ChecksTest {
    private static final String PERIOD = "2031-Q2";

    @Test
    void partsThatDoNotAddUpAreFoundInAnyIndicatorAndDimension() {
        List<Checks.Pair> pairs = check(
                Sample.of("INACTIVE_PARTICIPANTS", PERIOD, "10"),
                Sample.of("INACTIVE_PARTICIPANTS", PERIOD, "4").part("FORMAL"),
                Sample.of("INACTIVE_PARTICIPANTS", PERIOD, "4").part("INFORMAL"),
                Sample.of("INACTIVE_PARTICIPANTS", PERIOD, "3").part("CONSTRUCTION"));

        assertEquals(List.of("PARTS_ADD_UP 10 11 INCONSISTENT"), text(pairs));
    }

    @Test
    void whatIsCountedInsideAnotherSegmentIsNotAddedTwice() {
        List<Checks.Pair> pairs = check(
                Sample.of("ACTIVE_PARTICIPANTS", PERIOD, "10"),
                Sample.of("ACTIVE_PARTICIPANTS", PERIOD, "5").part("FORMAL"),
                Sample.of("ACTIVE_PARTICIPANTS", PERIOD, "3").part("INFORMAL"),
                Sample.of("ACTIVE_PARTICIPANTS", PERIOD, "2").part("CONSTRUCTION"),
                Sample.of("ACTIVE_PARTICIPANTS", PERIOD, "1").part("MIGRANT"));

        assertEquals(List.of("PARTS_ADD_UP 10 10 CONSISTENT"), text(pairs));
    }

    @Test
    void aSumThatLacksAPartCanOnlyBeTooHigh() {
        List<Checks.Pair> low = check(
                Sample.of("CONTRIBUTIONS", PERIOD, "10"),
                Sample.of("CONTRIBUTIONS", PERIOD, "4").part("JHT"));
        List<Checks.Pair> high = check(
                Sample.of("CONTRIBUTIONS", PERIOD, "10"),
                Sample.of("CONTRIBUTIONS", PERIOD, "11").part("JHT"));

        assertEquals(List.of("PARTS_ADD_UP 10 4 CANNOT_TELL"), text(low));
        assertEquals(List.of("PARTS_ADD_UP 10 11 INCONSISTENT"), text(high));
    }

    @Test
    void regionsAreAddedUpForEveryPart() {
        Sample above = Sample.of("CLAIMS_COUNT", PERIOD, "9").part("JKK");
        Sample below = Sample.of("CLAIMS_COUNT", PERIOD, "4").part("JKK");

        List<Checks.Pair> pairs = check(above, below.region("61.01"), below.region("61.71"));

        assertEquals(List.of("REGIONS_ADD_UP 9 8 INCONSISTENT"), text(pairs));
    }

    @Test
    void sourcesOfTheSameFactAreSetSideBySideWithTheAgencyFirst() {
        List<Checks.Pair> pairs = check(
                Sample.of("EMPLOYERS", PERIOD, "8").source(Sample.MINISTRY),
                Sample.of("EMPLOYERS", PERIOD, "7").source(Sample.AGENCY));

        assertEquals(List.of("SOURCES_AGREE 7 8 INCONSISTENT"), text(pairs));
    }

    @Test
    void coverageFollowsFromParticipantsAndTheDenominator() {
        List<Checks.Pair> pairs = check(
                Sample.of("COVERAGE_RATE", PERIOD, "33.34"),
                Sample.of("ACTIVE_PARTICIPANTS", PERIOD, "1"),
                Sample.of("COVERAGE_DENOMINATOR", PERIOD, "3"));

        assertEquals(List.of("FORMULA_HOLDS 33.34 33.33 INCONSISTENT"), text(pairs));
    }

    @Test
    void onlyLongNumbersOfNeighboursAreSuspicious() {
        List<Checks.Pair> pairs = check(
                Sample.of("CLAIMS_COUNT", PERIOD, "4321").region("61.01"),
                Sample.of("CLAIMS_COUNT", PERIOD, "4321").region("61.71"),
                Sample.of("EMPLOYERS", PERIOD, "43").region("61.01"),
                Sample.of("EMPLOYERS", PERIOD, "43").region("61.71"));

        assertEquals(List.of("NEIGHBOURS_DIFFER 4321 4321 CANNOT_TELL"), text(pairs));
    }

    @Test
    void aRoundedNumberMayCoincideWithANeighboursExactOne() {
        Sample rounded = Sample.of("CLAIMS_COUNT", PERIOD, "4321").qualifier(Qualifier.ROUNDED);
        Sample exact = Sample.of("CLAIMS_COUNT", PERIOD, "4321");

        assertEquals(List.of(), check(rounded.region("61.01"), exact.region("61.71")));
        assertEquals(List.of(), check(exact.region("61.01"), rounded.region("61.71")));
    }

    @Test
    void theRegisterCannotListMoreThanThereIs() {
        var offices = SeriesKey.whole("61", "BRANCH_OFFICES");
        Figure reported = Sample.of("BRANCH_OFFICES", PERIOD, "5").figure();

        List<Checks.Pair> few =
                new Checks(calculator(reported), Map.of(offices, 3L)).pairs().toList();
        List<Checks.Pair> many =
                new Checks(calculator(reported), Map.of(offices, 6L)).pairs().toList();

        assertEquals(List.of("REGISTER_IS_COMPLETE 5 3 CANNOT_TELL"), text(few));
        assertEquals(List.of("REGISTER_IS_COMPLETE 5 6 INCONSISTENT"), text(many));
    }

    private static List<Checks.Pair> check(Sample... samples) {
        Figure[] figures = Stream.of(samples).map(Sample::figure).toArray(Figure[]::new);
        return new Checks(calculator(figures), Map.of()).pairs().toList();
    }

    private static Calculator calculator(Figure... figures) {
        return new Calculator(
                new FigureIndex(List.of(figures)), Map.of("61", List.of("61.01", "61.71")), SampleCatalogue.BUNDLED);
    }

    private static List<String> text(List<Checks.Pair> pairs) {
        return pairs.stream()
                .map(pair -> "%s %s %s %s"
                        .formatted(
                                pair.rule(), pair.left().value(), pair.right().value(), pair.verdict()))
                .toList();
    }
}
