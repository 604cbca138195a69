package id.kalimantan.figures.figure;

import org.eclipse.microprofile.graphql.Description;

/** How a value stands to the true one. All but the last are published. */
@Description("How a value stands to the true one.")
public enum Qualifier {
    @Description("Printed in full: a count or an amount is exactly this, a percentage is this to its last digit.")
    EXACT("persis", "exact"),
    @Description("Rounded to its last digit.")
    ROUNDED("dibulatkan", "rounded"),
    @Description("Cut off after its last digit: the true value is this or more.")
    TRUNCATED("dipotong", "cut off"),
    @Description("A lower bound: the true value is this or more, and nobody knows how much.")
    AT_LEAST("sedikitnya", "at least"),
    @Description("An upper bound: the true value is this or less.")
    AT_MOST("paling banyak", "at most"),
    @Description("About this: nobody states how far off, so low and high are assumed.")
    APPROXIMATE("sekitar", "about"),
    @Description("Somewhere between low and high, which are stated; no single value is.")
    RANGE("antara", "between"),
    @Description("There is no value.")
    MISSING("tidak ada", "missing");

    private final LocalizedText words;

    Qualifier(String indonesian, String english) {
        words = new LocalizedText(indonesian, english);
    }

    /** What it is called. */
    LocalizedText words() {
        return words;
    }
}
