package id.kalimantan.figures.network;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** An office in a list. */
@Description("An office in a list.")
public record OfficeEdge(
        @NonNull @Description("Marks this place in the list.")
        String cursor,

        @Description(
                "How far it is from the point asked for with near: the straight line over the ground (great circle)"
                        + " in kilometres, right to 0.2 %, not the way by road. From the coordinate known, so no more"
                        + " exact than the coordinate's quality. Null without near.")
        @Nullable
        Double distanceKm,

        @NonNull @Description("The office.") Office node) {}
