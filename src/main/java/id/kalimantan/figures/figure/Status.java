package id.kalimantan.figures.figure;

import org.eclipse.microprofile.graphql.Description;

/** Whether a figure says what is, what shall be, or what is expected to be. */
@Description("Whether a figure says what is, what shall be, or what is expected to be.")
public enum Status {
    @Description("What somebody counted or estimated of a time that was.")
    OBSERVED("hasil", "observation"),
    @Description("What somebody set out to reach: never a result.")
    TARGET("target", "target"),
    @Description("What somebody expects.")
    PROJECTION("proyeksi", "projection");

    private final LocalizedText words;

    Status(String indonesian, String english) {
        words = new LocalizedText(indonesian, english);
    }

    /** What it is called. */
    LocalizedText words() {
        return words;
    }
}
