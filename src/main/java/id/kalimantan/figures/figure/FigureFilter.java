package id.kalimantan.figures.figure;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which reported figures a list holds; a field that is null does not restrict it. */
@Input("FigureFilter")
@Description("Which reported figures a list holds; a field left out does not restrict it.")
public record FigureFilter(
        @Description("Only the indicators with these codes.") @Nullable
        List<@NonNull String> indicators,

        @Description("Only the regions with these codes.") @Nullable
        List<@NonNull String> regions,

        @Description("Only this period, by its ISO 8601 code.") @Nullable
        String period,

        @Description("Only the part with this code.") @Nullable
        String part,

        @Description("Only figures of the source with this code.") @Nullable
        String source) {
    static final FigureFilter NONE = new FigureFilter(null, null, null, null, null);
}
