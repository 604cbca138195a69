package id.kalimantan.figures.release;

import java.io.BufferedReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be published together, or not at all.
 *
 * @param files at most one of each kind
 * @param note what the publisher says about it
 */
record Publication(
        List<CsvFile> files, String publishedBy, @Nullable String note) {

    /** A file's text; it is read once, from beginning to end. */
    record CsvFile(DatasetKind kind, BufferedReader text) {}

    /** What happened, or in a dry run would happen, to the rows of a file. */
    record Changes(DatasetKind kind, int added, int revised, int withdrawn, int unchanged) {
        boolean any() {
            return added + revised + withdrawn > 0;
        }
    }

    /**
     * The end of a publication.
     *
     * @param release the new release's number; null when nothing was published
     * @param changes of each file; empty when there are errors
     * @param problems the first of them, errors first
     */
    record Outcome(@Nullable Integer release, List<Changes> changes, List<Problem> problems, int errors, int warnings) {
        static Outcome of(@Nullable Integer release, List<Changes> changes, Problems problems) {
            return new Outcome(release, changes, problems.kept(), problems.errors(), problems.warnings());
        }
    }
}
