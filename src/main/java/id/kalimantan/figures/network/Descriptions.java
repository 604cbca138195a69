package id.kalimantan.figures.network;

/** What the arguments of every connection mean, and fields that are described in several places. */
final class Descriptions {
    static final String FILTER = "Which elements the list holds; all when not given.";
    static final String NEAR = "A point to measure from: the list is then ordered by distance instead of code.";
    static final String FIRST = "How many to return from the beginning or after a cursor: 1 to 100, 20 when not given.";
    static final String AFTER = "Return what follows this cursor.";
    static final String LAST = "How many to return from the end or before a cursor: 1 to 100.";
    static final String BEFORE = "Return what precedes this cursor.";

    static final String ALIASES = "Other names in use.";
    static final String MISSING = "The fields that are null because the answer is not known, and why.";

    private Descriptions() {}
}
