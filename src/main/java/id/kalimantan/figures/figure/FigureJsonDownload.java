package id.kalimantan.figures.figure;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import id.kalimantan.figures.figure.FigureRepository.Placed;
import id.kalimantan.figures.graphql.Download;
import id.kalimantan.figures.graphql.Language;
import id.kalimantan.figures.graphql.Parameters;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What {@code /figures.csv} has for the same parameters, as one Frictionless data resource: the description and, in
 * {@code data}, an object for each figure. Numbers are strings, as everywhere here.
 */
@Singleton
class FigureJsonDownload implements Download {
    /** What says how a file is written. */
    private static final Set<String> OF_FILES = Set.of("path", "format", "mediatype", "encoding", "dialect");

    @Inject
    FigureListRepository figures;

    @Override
    public String path() {
        return "/figures.json";
    }

    @Override
    public Content prepare(Parameters parameters) {
        FigureList list = FigureParameters.read(parameters, Set.of("language"));
        figures.checkAll(list.filter());
        Language language = parameters.oneOf("language", Language.ID);
        return new Content("application/json", false, target -> write(list, language, target));
    }

    private void write(FigureList list, Language language, OutputStream target) throws IOException {
        try (JsonGenerator json = FigureResource.JSON.createGenerator(target);
                Stream<Placed> rows = figures.stream(list)) {
            json.writeStartObject();
            for (Map.Entry<String, JsonNode> property :
                    FigureResource.descriptor().remove(OF_FILES).properties()) {
                json.writePOJOField(property.getKey(), property.getValue());
            }
            json.writeArrayFieldStart("data");
            for (Iterator<Placed> each = rows.iterator(); each.hasNext(); ) {
                Placed row = each.next();
                json.writeStartObject();
                for (FigureColumn column : FigureColumn.values()) {
                    json.writeStringField(column.header(), column.of(row, language));
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
