package id.kalimantan.figures.network;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which offices a list holds. */
@Input("OfficeFilter")
@Description("Which offices a list holds: those that fulfil every condition given.")
public record OfficeFilter(
        @Description("In the region with this code or below it.") @Nullable
        String region,

        @Description("With this part in the name or an alias; case, accents, spaces and the words Kabupaten and Kota do"
                + " not matter.")
        @Nullable
        String text,

        @Description("Of one of these kinds; any when none is given.") @Nullable
        List<@NonNull OfficeKind> kinds,

        @Description("Whose stated working area includes the region with this code. For most offices no source states"
                + " the area.")
        @Nullable
        String serving,

        @Description("With this alias; case, accents and spaces do not matter.") @Nullable
        String alias,

        @Description("With a coordinate of one of these qualities; any when none is given.") @Nullable
        List<@NonNull CoordinateQuality> coordinateQualities)
        implements PlaceFilter {}
