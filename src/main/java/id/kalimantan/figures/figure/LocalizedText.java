package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.Language;

/** A text in both languages. */
public record LocalizedText(String indonesian, String english) {
    String in(Language language) {
        return language.choose(indonesian, english);
    }

    LocalizedText and(LocalizedText more) {
        return new LocalizedText(indonesian + more.indonesian, english + more.english);
    }
}
