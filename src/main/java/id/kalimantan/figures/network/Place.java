package id.kalimantan.figures.network;

import id.kalimantan.figures.graphql.Node;
import id.kalimantan.figures.region.Region;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** An office, a service unit or a facility: what is known of each alike. */
@Interface
@Description("An office, a service unit or a PLKK facility: what is known of each alike.")
public interface Place extends Node {
    @NonNull
    @Description("The code: lower-case words of the name joined by hyphens. It stays the same when the name changes.")
    String getCode();

    @NonNull
    @Description("The name as printed.")
    String getName();

    @NonNull
    @Description("The region it is in.")
    Region getRegion();

    @Description("The address as printed; null when none is.")
    @Nullable
    String getAddress();

    @Description("The telephone number as printed; null when none is.")
    @Nullable
    String getPhone();

    @Description("Where it is on the map, and how exactly; null when not known.")
    @Nullable
    Coordinate getCoordinate();

    @NonNull
    @Description("Where the entry comes from and what is doubtful about it.")
    String getSourceNote();

    @NonNull
    @Description(Descriptions.ALIASES)
    List<@NonNull String> getAliases();

    @NonNull
    @Description(Descriptions.MISSING)
    List<@NonNull MissingPart> getMissing();
}
