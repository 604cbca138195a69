package id.kalimantan.figures.figure;

import static id.kalimantan.figures.figure.DerivedIndicator.*;

import id.kalimantan.figures.figure.Formula.Operand;
import id.kalimantan.figures.figure.Formula.Operation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The formulas. Those whose result is also reported are identities: they check what is reported. */
public final class Formulas {
    private static final String COVERAGE_RATE = "COVERAGE_RATE";
    private static final String COVERAGE_DENOMINATOR = "COVERAGE_DENOMINATOR";
    private static final String ACTIVE_PARTICIPANTS = "ACTIVE_PARTICIPANTS";
    private static final String UNPROTECTED_WORKERS = "UNPROTECTED_WORKERS";
    private static final String CONSTRUCTION_PROJECTS = "CONSTRUCTION_PROJECTS";
    private static final String EMPLOYERS = "EMPLOYERS";
    private static final String CONTRIBUTIONS = "CONTRIBUTIONS";
    private static final String CONTRIBUTIONS_GROWTH = "CONTRIBUTIONS_GROWTH";
    private static final String CLAIMS_PAID = "CLAIMS_PAID";
    private static final String CLAIMS_COUNT = "CLAIMS_COUNT";
    private static final String BRANCH_OFFICES = "BRANCH_OFFICES";
    private static final String PLKK_FACILITIES = "PLKK_FACILITIES";

    private static final List<Operand> PARTICIPANTS =
            List.of(whole(PARTICIPANTS_SUM_OF_SEGMENTS.name()), whole(ACTIVE_PARTICIPANTS));

    static final List<Formula> FORMULAS = List.of(
            new Formula(
                    PARTICIPANTS_SUM_OF_SEGMENTS.name(),
                    Operation.SUM_OF_SEGMENTS,
                    List.of(whole(ACTIVE_PARTICIPANTS)),
                    List.of(),
                    1,
                    0,
                    List.of()),
            ratio(
                    PARTICIPANT_SHARE.name(),
                    List.of(asAsked(ACTIVE_PARTICIPANTS)),
                    List.of(whole(PARTICIPANTS_SUM_OF_SEGMENTS.name())),
                    100,
                    2),
            ratio(
                    AVERAGE_CLAIM.name(),
                    List.of(asAsked(CLAIMS_PAID)),
                    List.of(asAsked(CLAIMS_COUNT)),
                    1,
                    0,
                    caution(
                            "Bila tidak diminta per program, rata-rata ini mencampur program yang besar manfaatnya sangat berbeda.",
                            "Unless asked of one programme, this average mixes programmes whose benefits differ widely.")),
            ratio(
                    CLAIMS_TO_CONTRIBUTIONS.name(),
                    List.of(asAsked(CLAIMS_PAID)),
                    List.of(asAsked(CONTRIBUTIONS)),
                    100,
                    2,
                    caution(
                            "Rasio kas, bukan rasio klaim asuransi: JHT adalah tabungan.",
                            "A cash ratio, not an insurance loss ratio: JHT is savings.")),
            new Formula(
                    PREVIOUS_PERIOD_CONTRIBUTIONS.name(),
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
                    IMPLIED_COVERAGE_DENOMINATOR.name(),
                    PARTICIPANTS,
                    List.of(whole(COVERAGE_RATE)),
                    100,
                    0,
                    caution(
                            "Mengandaikan cakupan dihitung dari jumlah peserta ini.",
                            "Assumes that the coverage rate was computed from this number of participants.")),
            ratio(PARTICIPANTS_PER_BRANCH_OFFICE.name(), PARTICIPANTS, List.of(whole(BRANCH_OFFICES)), 1, 0),
            ratio(PLKK_PER_100000_PARTICIPANTS.name(), List.of(asAsked(PLKK_FACILITIES)), PARTICIPANTS, 100_000, 2),
            ratio(
                    WORKERS_PER_CONSTRUCTION_PROJECT.name(),
                    List.of(segment("CONSTRUCTION")),
                    List.of(whole(CONSTRUCTION_PROJECTS)),
                    1,
                    1,
                    caution(
                            "Tidak diketahui berapa proyek berjalan pada waktu yang sama.",
                            "It is not known how many projects run at the same time.")),
            ratio(FORMAL_WORKERS_PER_EMPLOYER.name(), List.of(segment("FORMAL")), List.of(whole(EMPLOYERS)), 1, 1),
            ratio(COVERAGE_RATE, List.of(whole(ACTIVE_PARTICIPANTS)), List.of(whole(COVERAGE_DENOMINATOR)), 100, 2),
            new Formula(
                    UNPROTECTED_WORKERS,
                    Operation.DIFFERENCE,
                    List.of(whole(COVERAGE_DENOMINATOR)),
                    List.of(whole(ACTIVE_PARTICIPANTS)),
                    1,
                    0,
                    List.of()));

    private static final Map<String, Formula> BY_RESULT =
            FORMULAS.stream().collect(Collectors.toMap(Formula::result, Function.identity()));

    /** The published indicators that formulas are made of: none of them may go, or be counted in another unit. */
    public static final Set<String> INDICATORS = FORMULAS.stream()
            .flatMap(formula -> Stream.concat(Stream.of(formula.result()), formula.operands()))
            .filter(code -> !DerivedIndicator.isOne(code))
            .collect(Collectors.toUnmodifiableSet());

    /** The indicators that are computed, which nobody can publish. */
    public static final Set<String> DERIVED = DerivedIndicator.codes();

    /** The members that formulas are about. */
    public static final Set<String> MEMBERS = FORMULAS.stream()
            .flatMap(formula -> Stream.concat(formula.left().stream(), formula.right().stream()))
            .map(Operand::part)
            .filter(part -> part != null && !part.isEmpty())
            .collect(Collectors.toUnmodifiableSet());

    /** The dimensions that formulas add up over. */
    public static final Set<String> DIMENSIONS = Set.of(Dimension.SEGMENT, Dimension.REGION);

    private Formulas() {}

    /** How a figure of this indicator is computed; null when it is only ever reported. */
    static @Nullable Formula formula(String result) {
        return BY_RESULT.get(result);
    }

    /** The reported indicators that are needed to find figures of an indicator: itself when it is reported. */
    static Stream<String> needed(String code) {
        return DerivedIndicator.isOne(code) ? operands(code).flatMap(Formulas::needed) : Stream.of(code);
    }

    /** The reported indicators that are needed to find all versions of a figure, the computed ones among them. */
    static Stream<String> related(String code) {
        return Stream.concat(needed(code), operands(code).flatMap(Formulas::needed));
    }

    private static Stream<String> operands(String code) {
        return Stream.ofNullable(formula(code)).flatMap(Formula::operands);
    }

    private static Formula ratio(
            String result, List<Operand> left, List<Operand> right, int per, int decimals, LocalizedText... cautions) {
        return new Formula(result, Operation.RATIO, left, right, per, decimals, List.of(cautions));
    }

    private static LocalizedText caution(String indonesian, String english) {
        return new LocalizedText(indonesian, english);
    }

    private static Operand whole(String indicator) {
        return new Operand(indicator, SeriesKey.WHOLE);
    }

    private static Operand asAsked(String indicator) {
        return new Operand(indicator, null);
    }

    private static Operand segment(String segment) {
        return new Operand(ACTIVE_PARTICIPANTS, segment);
    }
}
