package id.kalimantan.figures.network;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What lists of offices, service units and facilities can be restricted by alike. */
interface PlaceFilter {
    /** The code of the region that the places lie in or below; null for any. */
    @Nullable
    String region();

    /** A part of the name or of an alias; null for any. */
    @Nullable
    String text();

    /** Any when null or empty. */
    @Nullable
    List<CoordinateQuality> coordinateQualities();
}
