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
                Sample.of(IndicatorCode.INACTIVE_PARTICIPANTS, PERIOD, "10"),
                Sample.of(IndicatorCode.INACTIVE_PARTICIPANTS, PERIOD, "4").segment(SegmentCode.FORMAL),
                Sample.of(IndicatorCode.INACTIVE_PARTICIPANTS, PERIOD, "4").segment(SegmentCode.INFORMAL),
                Sample.of(IndicatorCode.INACTIVE_PARTICIPANTS, PERIOD, "3").segment(SegmentCode.CONSTRUCTION));

        assertEquals(List.of("PARTS_ADD_UP 10 11 INCONSISTENT"), text(pairs));
    }

    @Test
    void whatIsCountedInsideAnotherSegmentIsNotAddedTwice() {
        List<Checks.Pair> pairs = check(
                Sample.of(IndicatorCode.ACTIVE_PARTICIPANTS, PERIOD, "10"),
                Sample.of(IndicatorCode.ACTIVE_PARTICIPANTS, PERIOD, "5").segment(SegmentCode.FORMAL),
                Sample.of(IndicatorCode.ACTIVE_PARTICIPANTS, PERIOD, "3").segment(SegmentCode.INFORMAL),
                Sample.of(IndicatorCode.ACTIVE_PARTICIPANTS, PERIOD, "2").segment(SegmentCode.CONSTRUCTION),
                Sample.of(IndicatorCode.ACTIVE_PARTICIPANTS, PERIOD, "1").segment(SegmentCode.MIGRANT));

        assertEquals(List.of("PARTS_ADD_UP 10 10 CONSISTENT"), text(pairs));
    }

    @Test
    void aSumThatLacksAPartCanOnlyBeTooHigh() {
        List<Checks.Pair> low = check(
                Sample.of(IndicatorCode.CONTRIBUTIONS, PERIOD, "10"),
                Sample.of(IndicatorCode.CONTRIBUTIONS, PERIOD, "4").programme(ProgrammeCode.JHT));
        List<Checks.Pair> high = check(
                Sample.of(IndicatorCode.CONTRIBUTIONS, PERIOD, "10"),
                Sample.of(IndicatorCode.CONTRIBUTIONS, PERIOD, "11").programme(ProgrammeCode.JHT));

        assertEquals(List.of("PARTS_ADD_UP 10 4 CANNOT_TELL"), text(low));
        assertEquals(List.of("PARTS_ADD_UP 10 11 INCONSISTENT"), text(high));
    }

    @Test
    void regionsAreAddedUpForEveryPart() {
        Sample above = Sample.of(IndicatorCode.CLAIMS_COUNT, PERIOD, "9").programme(ProgrammeCode.JKK);
        Sample below = Sample.of(IndicatorCode.CLAIMS_COUNT, PERIOD, "4").programme(ProgrammeCode.JKK);

        List<Checks.Pair> pairs = check(above, below.region("61.01"), below.region("61.71"));

        assertEquals(List.of("REGIONS_ADD_UP 9 8 INCONSISTENT"), text(pairs));
    }

    @Test
    void sourcesOfTheSameFactAreSetSideBySideWithTheAgencyFirst() {
        List<Checks.Pair> pairs = check(
                Sample.of(IndicatorCode.EMPLOYERS, PERIOD, "8").source(Sample.MINISTRY),
                Sample.of(IndicatorCode.EMPLOYERS, PERIOD, "7").source(Sample.AGENCY));

        assertEquals(List.of("SOURCES_AGREE 7 8 INCONSISTENT"), text(pairs));
    }

    @Test
    void coverageFollowsFromParticipantsAndTheDenominator() {
        List<Checks.Pair> pairs = check(
                Sample.of(IndicatorCode.COVERAGE_RATE, PERIOD, "33.34"),
                Sample.of(IndicatorCode.ACTIVE_PARTICIPANTS, PERIOD, "1"),
                Sample.of(IndicatorCode.COVERAGE_DENOMINATOR, PERIOD, "3"));

        assertEquals(List.of("FORMULA_HOLDS 33.34 33.33 INCONSISTENT"), text(pairs));
    }

    @Test
    void onlyLongNumbersOfNeighboursAreSuspicious() {
        List<Checks.Pair> pairs = check(
                Sample.of(IndicatorCode.CLAIMS_COUNT, PERIOD, "4321").region("61.01"),
                Sample.of(IndicatorCode.CLAIMS_COUNT, PERIOD, "4321").region("61.71"),
                Sample.of(IndicatorCode.EMPLOYERS, PERIOD, "43").region("61.01"),
                Sample.of(IndicatorCode.EMPLOYERS, PERIOD, "43").region("61.71"));

        assertEquals(List.of("NEIGHBOURS_DIFFER 4321 4321 CANNOT_TELL"), text(pairs));
    }

    @Test
    void aRoundedNumberMayCoincideWithANeighboursExactOne() {
        Sample rounded = Sample.of(IndicatorCode.CLAIMS_COUNT, PERIOD, "4321").qualifier(Qualifier.ROUNDED);
        Sample exact = Sample.of(IndicatorCode.CLAIMS_COUNT, PERIOD, "4321");

        assertEquals(List.of(), check(rounded.region("61.01"), exact.region("61.71")));
        assertEquals(List.of(), check(exact.region("61.01"), rounded.region("61.71")));
    }

    @Test
    void theRegisterCannotListMoreThanThereIs() {
        var offices = new SeriesKey("61", IndicatorCode.BRANCH_OFFICES, BreakdownMember.WHOLE);
        Figure reported = Sample.of(IndicatorCode.BRANCH_OFFICES, PERIOD, "5").figure();

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
        return new Calculator(new FigureIndex(List.of(figures)), Map.of("61", List.of("61.01", "61.71")));
    }

    private static List<String> text(List<Checks.Pair> pairs) {
        return pairs.stream()
                .map(pair -> "%s %s %s %s"
                        .formatted(
                                pair.rule(), pair.left().value(), pair.right().value(), pair.verdict()))
                .toList();
    }
}
