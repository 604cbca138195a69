package id.kalimantan.figures.release;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Something in the files that stops a publication or deserves a look. */
@Description("Something in the files that stops a publication or deserves a look.")
public record Problem(
        @NonNull @Description("Whether it stops the publication.")
        Severity severity,

        @NonNull @Description("The kind of problem.") ProblemCode code,

        @NonNull @Description("The file's name in the dataset, such as figures.csv.")
        String file,

        @Description("The line on which the row begins, the header being line 1; null when it is about the whole file.")
        @Nullable
        Integer line,

        @Description("The column's name; null when it is about the whole row.") @Nullable
        String column,

        @Description("The cell's text, shortened when long.") @Nullable
        String value,

        @NonNull @Description("What is wrong and what to do, in plain words.")
        String message) {
    private static final int MAX_VALUE = 200;

    public Problem {
        if (value != null && value.length() > MAX_VALUE) {
            value = value.substring(0, MAX_VALUE) + "…";
        }
    }

    Map<String, Object> toMap() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("severity", severity.name());
        fields.put("code", code.name());
        fields.put("file", file);
        if (line != null) {
            fields.put("line", line);
        }
        if (column != null) {
            fields.put("column", column);
        }
        if (value != null) {
            fields.put("value", value);
        }
        fields.put("message", message);
        return fields;
    }
}
