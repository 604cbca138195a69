package id.kalimantan.figures.network;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which facilities a list holds. */
@Input("PlkkFilter")
@Description("Which facilities a list holds: those that fulfil every condition given.")
public record PlkkFilter(
        @Description("In the region with this code or below it.") @Nullable
        String region,

        @Description("With this part in the name or an alias; case, accents, spaces and the words Kabupaten and Kota do"
                + " not matter.")
        @Nullable
        String text,

        @Description("Of one of the types with these codes; any when none is given.") @Nullable
        List<@NonNull String> types,

        @Description("Under agreement with the branch office with this code.") @Nullable
        String office,

        @Description("With an agreement that is known to hold on this day. Where its first or last day is not known the"
                + " facility is left out.")
        @Nullable
        LocalDate agreementValidOn,

        @Description("Last checked against the facility or its branch office on this day or later.") @Nullable
        LocalDate verifiedSince,

        @Description("With a coordinate of one of these qualities; any when none is given.") @Nullable
        List<@NonNull CoordinateQuality> coordinateQualities)
        implements PlaceFilter {}
