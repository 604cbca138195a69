package id.kalimantan.figures.figure;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What one release did to a figure. */
@Description("What one release did to a figure.")
public record FigureVersion(
        @NonNull @Description("The release's number.") Integer release,

        @NonNull @Description("When the release was published.")
        OffsetDateTime publishedAt,

        @NonNull @Description("What it did.") VersionType type,

        @Description("The figure as it was from then on; null when it was withdrawn.") @Nullable
        Figure figure) {}
