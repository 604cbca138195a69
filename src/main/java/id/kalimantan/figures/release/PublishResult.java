package id.kalimantan.figures.release;

import id.kalimantan.figures.figure.Headline;
import id.kalimantan.figures.release.Publication.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What became of a publication. */
@Description("What became of a publication.")
public record PublishResult(
        @NonNull @Description("How it ended.") PublishStatus status,

        @Ignore @Nullable Integer number,

        @NonNull
        @Description("What happened, or in a dry run would happen, to the rows of each file; empty when refused.")
        List<@NonNull TableChanges> tables,

        @NonNull
        @Description(
                "What readers see change, or in a dry run would see: every latest figure, reported or derived, whose"
                        + " value, time, source or definition is another than before, whatever row caused it; the first thousand.")
        List<@NonNull Headline> headlines,

        @NonNull
        @Description("What is wrong or worth a look, errors first, then by file and line; the first thousand errors"
                + " and the first thousand warnings.")
        List<@NonNull Problem> problems,

        @NonNull @Description("How many errors there are in all.")
        Integer errorCount,

        @NonNull @Description("How many warnings there are in all.")
        Integer warningCount) {

    public static PublishResult of(Outcome outcome, boolean dryRun) {
        return new PublishResult(
                status(outcome, dryRun),
                outcome.release(),
                outcome.changes(),
                outcome.headlines(),
                outcome.problems(),
                outcome.errors(),
                outcome.warnings());
    }

    public boolean refused() {
        return status == PublishStatus.REFUSED;
    }

    /** The result as the fields of a JSON object; null is left out. */
    public Map<String, Object> toMap() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("status", status.name());
        if (number != null) {
            fields.put("release", number);
        }
        fields.put("tables", tables.stream().map(TableChanges::toMap).toList());
        fields.put("headlines", headlines.stream().map(Headline::toMap).toList());
        fields.put("errorCount", errorCount);
        fields.put("warningCount", warningCount);
        fields.put("problems", problems.stream().map(Problem::toMap).toList());
        return fields;
    }

    private static PublishStatus status(Outcome outcome, boolean dryRun) {
        if (outcome.errors() > 0) {
            return PublishStatus.REFUSED;
        }
        if (dryRun) {
            return PublishStatus.CHECKED;
        }
        return outcome.release() == null ? PublishStatus.UNCHANGED : PublishStatus.PUBLISHED;
    }
}
