package id.kalimantan.figures.region;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import id.kalimantan.figures.graphql.Download;
import id.kalimantan.figures.graphql.Language;
import id.kalimantan.figures.graphql.Parameters;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The boundaries of regions as GeoJSON: {@code /regions.geojson?level=REGENCY&level=CITY}. Those of provinces, and of the
 * regional office's area, are the outsides of what lies in them.
 */
@Singleton
class BoundaryDownload implements Download {
    private static final JsonFactory JSON = new JsonFactory();

    @Inject
    RegionRepository regions;

    @Override
    public String path() {
        return "/regions.geojson";
    }

    @Override
    public Content prepare(Parameters parameters) {
        parameters.only(Set.of("level"));
        @Nullable List<RegionLevel> asked = parameters.oneOf("level", RegionLevel.class);
        List<RegionLevel> levels = asked == null ? List.of(RegionLevel.REGENCY, RegionLevel.CITY) : asked;
        return new Content("application/geo+json", true, target -> write(levels, target));
    }

    private void write(List<RegionLevel> levels, OutputStream target) throws IOException {
        Map<String, Outline> outlines = regions.loadOutlines(levels);
        try (JsonGenerator json = JSON.createGenerator(target)) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeBooleanField("simplified", true);
            json.writeStringField(
                    "attribution",
                    "Simplified from https://github.com/cahyadsn/wilayah_boundaries, MIT License, © 2024 Cahya DSN");
            json.writeArrayFieldStart("features");
            for (Region region : regions.listOf(levels)) {
                Outline outline = outlines.get(region.code);
                if (outline != null) {
                    feature(json, region, outline);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void feature(JsonGenerator json, Region region, Outline outline) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", region.code);
        json.writeObjectFieldStart("properties");
        json.writeStringField("code", region.code);
        json.writeStringField("name", region.name(Language.ID));
        json.writeStringField("nameEn", region.name(Language.EN));
        json.writeStringField("level", region.level.name());
        json.writeEndObject();
        json.writeObjectFieldStart("geometry");
        json.writeStringField("type", "MultiPolygon");
        json.writeArrayFieldStart("coordinates");
        for (List<Outline.Ring> polygon : outline.polygons()) {
            json.writeStartArray();
            for (Outline.Ring ring : polygon) {
                json.writeStartArray();
                for (Outline.Point point : ring.points()) {
                    json.writeArray(new double[] {point.longitude(), point.latitude()}, 0, 2);
                }
                json.writeEndArray();
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }
}
