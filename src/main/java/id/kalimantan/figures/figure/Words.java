package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.Language;

/** A text in both languages. */
record Words(String indonesian, String english) {
    String in(Language language) {
        return language.choose(indonesian, english);
    }

    Words and(Words more) {
        return new Words(indonesian + more.indonesian, english + more.english);
    }
}
