package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.Language;
import org.eclipse.microprofile.graphql.Description;

/** Why a figure has no value. Missing is never zero. */
@Description("Why a figure has no value. Missing is never zero.")
public enum MissingReason {
    @Description("The source does not state it.")
    NOT_STATED("tidak disebutkan", "not stated"),
    @Description("The question does not arise.")
    NOT_APPLICABLE("tidak berlaku", "not applicable"),
    @Description("The source keeps it back.")
    WITHHELD("tidak diumumkan", "withheld");

    private final String indonesian;
    private final String english;

    MissingReason(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    String words(Language language) {
        return language.choose(indonesian, english);
    }
}
