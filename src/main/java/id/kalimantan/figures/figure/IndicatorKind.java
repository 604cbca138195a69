package id.kalimantan.figures.figure;

import org.eclipse.microprofile.graphql.Description;

/** What the figures of an indicator measure, and so what time they are of and whether they can be added. */
@Description("What the figures of an indicator measure.")
public enum IndicatorKind {
    @Description("How many there are, on a day.")
    STOCK("keadaan", "stock"),
    @Description("How much there was, over a span of time.")
    FLOW("arus", "flow"),
    @Description("One quantity for another, on a day or over a span. Rates are never added.")
    RATE("rasio", "rate");

    private final LocalizedText words;

    IndicatorKind(String indonesian, String english) {
        words = new LocalizedText(indonesian, english);
    }

    /** What it is called. */
    LocalizedText words() {
        return words;
    }
}
