package id.kalimantan.figures.figure;

/** Descriptions of arguments that several fields have. */
public final class Descriptions {
    public static final String INDICATOR = "The code of what is asked for; indicators lists them.";
    public static final String PART =
            "The code of the part to give instead of the whole, such as FORMAL or JHT; dimensions"
                    + " lists them with their members.";
    public static final String PERIOD = "The period's ISO 8601 code, such as 2024, 2024-Q3, 2024-11, 2024-11-07 or"
            + " 2024-01-01/2024-11-07. When not given, the latest figure that has a value.";
    public static final String STATUS = "What is, what shall be, or what is expected to be.";
    public static final String DEFINITION =
            "The code of the only definition that will do, for an indicator that has several.";
    public static final String AS_OF = "As it was published at this moment; the current release when not given.";
    public static final String LANGUAGE = "The text's language.";

    public static final String FIRST =
            "How many to return from the beginning or after a cursor: 1 to 100, 20 when not given.";
    public static final String AFTER = "Return what follows this cursor.";
    public static final String LAST = "How many to return from the end or before a cursor: 1 to 100.";
    public static final String BEFORE = "Return what precedes this cursor.";

    private Descriptions() {}
}
