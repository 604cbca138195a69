package id.kalimantan.figures.network;

import org.eclipse.microprofile.graphql.Description;

/** How near a coordinate is to the door, from the nearest. */
@Description("How near a coordinate is to the door, from the nearest.")
public enum CoordinateQuality {
    @Description("The building itself.")
    BUILDING,
    @Description("The town it is in: usually some kilometres away at most.")
    TOWN,
    @Description("The seat of its district: tens of kilometres away at most.")
    DISTRICT,
    @Description("Only the regency is known and this is its seat: the place can be over 100 km away.")
    REGENCY_SEAT
}
