package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.Language;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** Something to know before using a figure. */
@Description("Something to know before using a figure.")
public record Note(
        @NonNull @Description("What the note is about.") NoteKind kind,
        @Ignore String indonesian,
        @Ignore String english) {

    String text(Language language) {
        return language.choose(indonesian, english);
    }
}
