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
    @Description("What it is computed from bounds it neither above nor below.")
    NOT_BOUNDED("tidak dapat dibatasi", "not bounded");

    final LocalizedText words;

    MissingReason(String indonesian, String english) {
        words = new LocalizedText(indonesian, english);
    }
}
