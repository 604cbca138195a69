package id.kalimantan.figures.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the problems of a publication: all are counted, the first thousand of each severity are kept. */
final class Problems {
    static final int MAX_KEPT = 1_000;
    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::severity)
            .thenComparing(Problem::file)
            .thenComparing(Problem::line, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final List<Problem> kept = new ArrayList<>();
    private final Set<DatasetKind> kindsWithErrors = EnumSet.noneOf(DatasetKind.class);
    private int errors;
    private int warnings;

    void error(
            DatasetKind kind,
            @Nullable Integer line,
            @Nullable String column,
            @Nullable String value,
            ProblemCode code,
            String message) {
        kindsWithErrors.add(kind);
        if (errors++ < MAX_KEPT) {
            kept.add(new Problem(Severity.ERROR, code, kind.file(), line, column, value, message));
        }
    }

    void warning(
            DatasetKind kind,
            @Nullable Integer line,
            @Nullable String column,
            @Nullable String value,
            ProblemCode code,
            String message) {
        if (warnings++ < MAX_KEPT) {
            kept.add(new Problem(Severity.WARNING, code, kind.file(), line, column, value, message));
        }
    }

    /** The kinds of files that have errors. */
    Set<DatasetKind> kindsWithErrors() {
        return Set.copyOf(kindsWithErrors);
    }

    int errors() {
        return errors;
    }

    int warnings() {
        return warnings;
    }

    /** Errors first, then by file and line. */
    List<Problem> kept() {
        return kept.stream().sorted(BY_PLACE).toList();
    }
}
