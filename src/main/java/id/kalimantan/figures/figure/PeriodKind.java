package id.kalimantan.figures.figure;

import org.eclipse.microprofile.graphql.Description;

/** The kinds of period that a figure can be of. */
@Description(
        "What kind of time a figure is of. A state that is given for a month, a quarter or a year was on a day in it"
                + " that nobody states.")
public enum PeriodKind {
    @Description("The state on a day, such as 2024-11-07.")
    POINT("hari", "day"),
    @Description("A calendar month, such as 2024-11.")
    MONTH("bulan", "month"),
    @Description("A quarter of a calendar year, such as 2024-Q3.")
    QUARTER("triwulan", "quarter"),
    @Description("A calendar year, such as 2024.")
    YEAR("tahun", "year"),
    @Description("From 1 January to a day before the year's last, such as 2024-01-01/2024-11-07.")
    YEAR_TO_DATE("tahun berjalan", "year to date"),
    @Description("From a day to another, such as 2024-08-01/2025-01-31.")
    RANGE("rentang waktu", "span"),
    @Description("The source does not say of what time the figure is: NOT_STATED.")
    NOT_STATED("tidak disebutkan", "not stated");

    private final LocalizedText words;

    PeriodKind(String indonesian, String english) {
        words = new LocalizedText(indonesian, english);
    }

    /** What it is called. */
    LocalizedText words() {
        return words;
    }
}
