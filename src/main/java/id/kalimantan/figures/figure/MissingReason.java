package id.kalimantan.figures.figure;

import org.eclipse.microprofile.graphql.Description;

/** Why a figure has no value. Missing is never zero. */
@Description("Why a figure has no value. Missing is never zero.")
public enum MissingReason {
    @Description("The source does not state it.")
    NOT_STATED("tidak disebutkan", "not stated"),
    @Description("The question does not arise.")
    NOT_APPLICABLE("tidak berlaku", "not applicable"),
    @Description("The source keeps it back.")
    WITHHELD("tidak diumumkan", "withheld"),
    @Description("Nobody has published what it is computed from.")
    NO_DATA("tidak ada datanya", "no data"),
    @Description("What it is computed from was published for different times only.")
    DIFFERENT_PERIODS("periodenya berbeda", "of different periods"),
    @Description("It was published under another definition only.")
    OTHER_DEFINITION("definisinya lain", "of another definition"),
    @Description("It would be divided by zero.")
    DIVISION_BY_ZERO("pembaginya nol", "divided by zero"),
    @Description("What it is computed from bounds it neither above nor below.")
    NOT_BOUNDED("tidak dapat dibatasi", "not bounded");

    final LocalizedText words;

    MissingReason(String indonesian, String english) {
        words = new LocalizedText(indonesian, english);
    }
}
