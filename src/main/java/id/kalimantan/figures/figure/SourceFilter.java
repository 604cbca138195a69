package id.kalimantan.figures.figure;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which sources a list holds. */
@Input("SourceFilter")
@Description("Which sources a list holds: those that fulfil every condition given.")
public record SourceFilter(
        @Description("With this text in the publisher's name or the title, in any case.") @Nullable
        String text,

        @Description("Attributed to one of the bodies with these codes, or to what is part of it.") @Nullable
        List<@NonNull String> bodies,

        @Description("Published on this day, in this month or year, or later.") @Nullable
        String publishedFrom,

        @Description("Published on this day, in this month or year, or earlier.") @Nullable
        String publishedUntil) {
    static final SourceFilter NONE = new SourceFilter(null, null, null, null);
}
