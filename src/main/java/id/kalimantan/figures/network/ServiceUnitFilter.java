package id.kalimantan.figures.network;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which service units a list holds. */
@Input("ServiceUnitFilter")
@Description("Which service units a list holds: those that fulfil every condition given.")
public record ServiceUnitFilter(
        @Description("In the region with this code or below it.") @Nullable
        String region,

        @Description("With this part in the name or an alias; case, accents, spaces and the words Kabupaten and Kota do"
                + " not matter.")
        @Nullable
        String text,

        @Description("Of the branch office with this code.") @Nullable
        String office,

        @Description("With a coordinate of one of these qualities; any when none is given.") @Nullable
        List<@NonNull CoordinateQuality> coordinateQualities)
        implements PlaceFilter {}
