package id.kalimantan.figures.figure;

import id.kalimantan.figures.region.RegionLevel;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which reported figures a list holds; a field that is null does not restrict it. */
@Input("FigureFilter")
@Description(
        "Which reported figures a list holds: those that fulfil every condition given. Of several codes one will do.")
public record FigureFilter(
        @Description("Of the indicators with these codes.") @Nullable
        List<@NonNull String> indicators,

        @Description("Of the parts with these codes.") @Nullable
        List<@NonNull String> parts,

        @Description("Of the regions with these codes.") @Nullable
        List<@NonNull String> regions,

        @Description("Of a region that is, or lies below, the one with this code; offices' service areas are none.")
        @Nullable
        String within,

        @Description("Of regions of these levels.") @Nullable
        List<@NonNull RegionLevel> levels,

        @Description("Of the service areas of the offices with these codes.") @Nullable
        List<@NonNull String> offices,

        @Description("Of exactly this period, by its ISO 8601 code.") @Nullable
        String period,

        @Description("Of a time that does not begin before this period does: a day, a month, a quarter, a year.")
        @Nullable
        String from,

        @Description("Of a time that does not end after this period does.") @Nullable
        String until,

        @Description("How a time must lie to from and until: within them when not given.") @Nullable
        PeriodRelation lying,

        @Description("Of these kinds of time.") @Nullable List<@NonNull PeriodKind> periodKinds,

        @Description("Of the sources with these codes.") @Nullable
        List<@NonNull String> sources,

        @Description("Attributed to one of the bodies with these codes, or to what is part of it.") @Nullable
        List<@NonNull String> bodies,

        @Description("Of these statuses.") @Nullable List<@NonNull Status> statuses,
        @Description("With these qualifiers.") @Nullable List<@NonNull Qualifier> qualifiers,

        @Description("Of the definitions with these codes.") @Nullable
        List<@NonNull String> definitions,

        @Description("Only those that another source contradicts, or only those that none does.") @Nullable
        Boolean disputed) {
    static final FigureFilter NONE = ofSource(null);

    /** @param code null for all sources */
    static FigureFilter ofSource(@Nullable String code) {
        return new FigureFilter(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                code == null ? null : List.of(code),
                null,
                null,
                null,
                null,
                null);
    }
}
