package id.kalimantan.figures.network;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A point on the earth, and what it stands for. */
@Embeddable
@Description("A point on the earth (WGS 84), and what it stands for.")
public record Coordinate(
        @JdbcTypeCode(SqlTypes.NUMERIC)
        @Description("Degrees north of the equator, to 5 decimals. A measurement, so a Float as maps expect it.")
        double latitude,

        @JdbcTypeCode(SqlTypes.NUMERIC) @Description("Degrees east of Greenwich, to 5 decimals.")
        double longitude,

        @Column(name = "coordinateQuality")
        @Enumerated(EnumType.STRING)
        @NonNull
        @Description("How near it is to the door.")
        CoordinateQuality quality,

        @Column(name = "coordinatePlace")
        @Description("The GeoNames place whose point this is; null when it was not taken from a named place.")
        @Nullable
        String place) {}
