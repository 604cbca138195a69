package id.kalimantan.figures.release;

import id.kalimantan.figures.figure.Headline;
import id.kalimantan.figures.graphql.Text;
import java.io.BufferedReader;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be published together, or not at all.
 *
 * @param files at most one of each kind
 * @param note what the publisher says about it
 */
public record Publication(
        List<CsvFile> files, String publishedBy, @Nullable String note) {
    private static final int LONGEST_NOTE = 4_000;

    /** What is wrong with a note, in a sentence; null when nothing is. */
    static @Nullable String flaw(@Nullable String note) {
        if (note != null && note.length() > LONGEST_NOTE) {
            return "The note has at most " + LONGEST_NOTE + " characters.";
        }
        return note == null || Text.isText(note) ? null : "The note must not contain NUL or half of a surrogate pair.";
    }

    public Publication {
        // what others refer to comes first
        files = files.stream().sorted(Comparator.comparing(CsvFile::kind)).toList();
    }

    /** A file's text; it is read once, from beginning to end. */
    public record CsvFile(DatasetKind kind, BufferedReader text) {}

    /**
     * The end of a publication.
     *
     * @param release the new release's number; null when nothing was published
     * @param changes of each file; empty when there are errors
     * @param headlines what readers see change
     * @param problems the first of them, errors first
     */
    public record Outcome(
            @Nullable Integer release,
            List<TableChanges> changes,
            List<Headline> headlines,
            List<Problem> problems,
            int errors,
            int warnings) {
        static Outcome refused(Problems problems) {
            return of(null, List.of(), List.of(), problems);
        }

        static Outcome of(
                @Nullable Integer release, List<TableChanges> changes, List<Headline> headlines, Problems problems) {
            return new Outcome(release, changes, headlines, problems.kept(), problems.errors(), problems.warnings());
        }
    }
}
