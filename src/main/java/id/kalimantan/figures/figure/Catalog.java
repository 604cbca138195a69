package id.kalimantan.figures.figure;

import static id.kalimantan.figures.figure.IndicatorCode.*;

import id.kalimantan.figures.figure.Formula.Operand;
import id.kalimantan.figures.figure.Formula.Operation;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The formulas. Those whose result is also reported are identities: they check what is reported. */
final class Catalog {
    private static final List<Operand> PARTICIPANTS =
            List.of(whole(PARTICIPANTS_SUM_OF_SEGMENTS), whole(ACTIVE_PARTICIPANTS));

    static final List<Formula> FORMULAS = List.of(
            new Formula(
                    PARTICIPANTS_SUM_OF_SEGMENTS,
                    Operation.SUM_OF_SEGMENTS,
                    List.of(whole(ACTIVE_PARTICIPANTS)),
                    List.of(),
                    1,
                    0,
                    List.of()),
            ratio(
                    PARTICIPANT_SHARE,
                    List.of(asAsked(ACTIVE_PARTICIPANTS)),
                    List.of(whole(PARTICIPANTS_SUM_OF_SEGMENTS)),
                    100,
                    2),
            ratio(
                    AVERAGE_CLAIM,
                    List.of(asAsked(CLAIMS_PAID)),
                    List.of(asAsked(CLAIMS_COUNT)),
                    1,
                    0,
                    caution(
                            "Bila tidak diminta per program, rata-rata ini mencampur program yang besar manfaatnya sangat berbeda.",
                            "Unless asked of one programme, this average mixes programmes whose benefits differ widely.")),
            ratio(
                    CLAIMS_TO_CONTRIBUTIONS,
                    List.of(asAsked(CLAIMS_PAID)),
                    List.of(asAsked(CONTRIBUTIONS)),
                    100,
                    2,
                    caution(
                            "Rasio kas, bukan rasio klaim asuransi: JHT adalah tabungan.",
                            "A cash ratio, not an insurance loss ratio: JHT is savings.")),
            new Formula(
                    PREVIOUS_PERIOD_CONTRIBUTIONS,
                    Operation.BEFORE_GROWTH,
                    List.of(whole(CONTRIBUTIONS)),
                    List.of(whole(CONTRIBUTIONS_GROWTH)),
                    1,
                    0,
                    List.of(
                            caution(
                                    "Mengandaikan pertumbuhan dihitung terhadap periode yang sama tahun sebelumnya; sumber tidak menyebutkan dasarnya.",
                                    "Assumes that growth is over the same period of the year before; the source does not state its base."))),
            ratio(
                    IMPLIED_COVERAGE_DENOMINATOR,
                    PARTICIPANTS,
                    List.of(whole(COVERAGE_RATE)),
                    100,
                    0,
                    caution(
                            "Mengandaikan cakupan dihitung dari jumlah peserta ini.",
                            "Assumes that the coverage rate was computed from this number of participants.")),
            ratio(PARTICIPANTS_PER_BRANCH_OFFICE, PARTICIPANTS, List.of(whole(BRANCH_OFFICES)), 1, 0),
            ratio(PLKK_PER_100000_PARTICIPANTS, List.of(asAsked(PLKK_FACILITIES)), PARTICIPANTS, 100_000, 2),
            ratio(
                    WORKERS_PER_CONSTRUCTION_PROJECT,
                    List.of(segment(SegmentCode.CONSTRUCTION)),
                    List.of(whole(CONSTRUCTION_PROJECTS)),
                    1,
                    1,
                    caution(
                            "Tidak diketahui berapa proyek berjalan pada waktu yang sama.",
                            "It is not known how many projects run at the same time.")),
            ratio(FORMAL_WORKERS_PER_EMPLOYER, List.of(segment(SegmentCode.FORMAL)), List.of(whole(EMPLOYERS)), 1, 1),
            ratio(COVERAGE_RATE, List.of(whole(ACTIVE_PARTICIPANTS)), List.of(whole(COVERAGE_DENOMINATOR)), 100, 2),
            new Formula(
                    UNPROTECTED_WORKERS,
                    Operation.DIFFERENCE,
                    List.of(whole(COVERAGE_DENOMINATOR)),
                    List.of(whole(ACTIVE_PARTICIPANTS)),
                    1,
                    0,
                    List.of()));

    private static final Map<IndicatorCode, Formula> BY_RESULT =
            FORMULAS.stream().collect(Collectors.toMap(Formula::result, Function.identity()));

    private Catalog() {}

    /** How a figure of this indicator is computed; null when it is only ever reported. */
    static @Nullable Formula formula(IndicatorCode result) {
        return BY_RESULT.get(result);
    }

    /** The reported indicators that are needed to find figures of an indicator: itself when it is reported. */
    static Stream<IndicatorCode> needed(IndicatorCode code) {
        return code.isDerived() ? operands(code).flatMap(Catalog::needed) : Stream.of(code);
    }

    /** The reported indicators that are needed to find all versions of a figure, the computed ones among them. */
    static Stream<IndicatorCode> related(IndicatorCode code) {
        return Stream.concat(needed(code), operands(code).flatMap(Catalog::needed));
    }

    private static Stream<IndicatorCode> operands(IndicatorCode code) {
        return Stream.ofNullable(formula(code)).flatMap(Formula::operands);
    }

    private static Formula ratio(
            IndicatorCode result,
            List<Operand> left,
            List<Operand> right,
            int per,
            int decimals,
            LocalizedText... cautions) {
        return new Formula(result, Operation.RATIO, left, right, per, decimals, List.of(cautions));
    }

    private static LocalizedText caution(String indonesian, String english) {
        return new LocalizedText(indonesian, english);
    }

    private static Operand whole(IndicatorCode indicator) {
        return new Operand(indicator, BreakdownMember.WHOLE);
    }

    private static Operand asAsked(IndicatorCode indicator) {
        return new Operand(indicator, null);
    }

    private static Operand segment(SegmentCode segment) {
        return new Operand(ACTIVE_PARTICIPANTS, new BreakdownMember(segment, null, null));
    }
}
