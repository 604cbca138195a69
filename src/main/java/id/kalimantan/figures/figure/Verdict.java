package id.kalimantan.figures.figure;

import org.eclipse.microprofile.graphql.Description;

/** Whether two figures that should be equal can be. */
@Description("Whether two figures that should be equal can be.")
public enum Verdict {
    @Description("They are equal.")
    CONSISTENT("Keduanya sama.", "The two are equal."),
    @Description("They differ by no more than their rounding allows.")
    CONSISTENT_WITHIN_PRECISION(
            "Selisihnya tidak melebihi pembulatan angka yang dicetak, jadi keduanya bisa benar.",
            "They differ by no more than the rounding of the printed numbers, so both can be right."),
    @Description(
            "They differ by more than their rounding allows: one of them is wrong, or they are not about the same.")
    INCONSISTENT(
            "Selisihnya melebihi pembulatan: salah satunya keliru, atau keduanya tidak mengukur hal yang sama.",
            "They differ by more than rounding explains: one of them is wrong, or they do not measure the same."),
    @Description("What is known is too little to tell.")
    CANNOT_TELL(
            "Yang diketahui tidak cukup untuk memastikan apakah keduanya cocok.",
            "What is known is too little to tell whether they agree.");

    final LocalizedText words;

    Verdict(String indonesian, String english) {
        words = new LocalizedText(indonesian, english);
    }

    /** Two figures of the same quantity, both known. */
    static Verdict on(Figure left, Figure right) {
        Interval one = left.precision().interval();
        Interval other = right.precision().interval();
        if (!one.overlaps(other)) {
            return INCONSISTENT;
        }
        if (!one.isBounded() || !other.isBounded()) {
            return CANNOT_TELL;
        }
        return left.value() != null && right.value() != null && left.value().compareTo(right.value()) == 0
                ? CONSISTENT
                : CONSISTENT_WITHIN_PRECISION;
    }
}
