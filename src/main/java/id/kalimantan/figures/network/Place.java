package id.kalimantan.figures.network;

import id.kalimantan.figures.graphql.Node;
import id.kalimantan.figures.graphql.NodeId;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** An office, a service unit or a facility: what is known of each alike. */
@Interface
@Description("An office, a service unit or a PLKK facility: what is known of each alike.")
public interface Place extends Node {
    PlaceDetails details();

    /** The fields that are null because the answer is not known. */
    List<MissingPart> missing();

    @Override
    @Id
    @NonNull
    @Description("The global id.")
    default String getId() {
        return NodeId.of(getClass().getSimpleName(), details().code());
    }

    @NonNull
    @Description("The code: lower-case words of the name joined by hyphens. It stays the same when the name changes.")
    default String getCode() {
        return details().code();
    }

    @NonNull
    @Description("The name as printed.")
    default String getName() {
        return details().name();
    }

    @Description("The address as printed; null when none is.")
    default @Nullable String getAddress() {
        return details().address();
    }

    @Description("The telephone number as printed; null when none is.")
    default @Nullable String getPhone() {
        return details().phone();
    }

    @Description("Where it is on the map, and how exactly; null when not known.")
    default @Nullable Coordinate getCoordinate() {
        return details().coordinate();
    }

    @NonNull
    @Description("Where the entry comes from and what is doubtful about it.")
    default String getSourceNote() {
        return details().sourceNote();
    }
}
