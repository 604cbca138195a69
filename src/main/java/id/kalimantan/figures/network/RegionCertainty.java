package id.kalimantan.figures.network;

import org.eclipse.microprofile.graphql.Description;

/** How it is known which region a facility is in. */
@Description("How it is known which region a facility is in.")
public enum RegionCertainty {
    @Description("The source states the region.")
    STATED,
    @Description("Inferred from the facility's name.")
    INFERRED_FROM_NAME,
    @Description("The source names the place where it stands, from which the region follows.")
    INFERRED_FROM_LOCATION
}
