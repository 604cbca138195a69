package id.kalimantan.figures.network;

import id.kalimantan.figures.graphql.FieldError;

/** Texts that names are searched by. */
final class SearchText {
    private static final int LONGEST = 100;

    private SearchText() {}

    /** Bars separate the names of one row, and no match may run from one into the next. */
    static String of(String text) {
        if (text.length() > LONGEST) {
            throw FieldError.badInput("A text to search for has at most " + LONGEST + " characters.");
        }
        return text.replace('|', ' ').replace('\0', ' ');
    }
}
