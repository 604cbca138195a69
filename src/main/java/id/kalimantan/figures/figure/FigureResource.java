package id.kalimantan.figures.figure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.StreamSupport;

/** What the columns of figures mean, as a Frictionless data resource: the dataset's own description and what is added. */
final class FigureResource {
    static final ObjectMapper JSON = new ObjectMapper();

    /** Read when it is first asked for. */
    private static final ObjectNode DESCRIBED = describe();

    private FigureResource() {}

    /** Without the data. */
    static ObjectNode descriptor() {
        return DESCRIBED.deepCopy();
    }

    private static ObjectNode describe() {
        try (InputStream file = FigureResource.class.getResourceAsStream("/dataset/datapackage.json")) {
            JsonNode dataset = JSON.readTree(Objects.requireNonNull(file));
            ObjectNode resource =
                    (ObjectNode) StreamSupport.stream(dataset.path("resources").spliterator(), false)
                            .filter(it -> it.path("name").asText().equals("figures"))
                            .findFirst()
                            .orElseThrow();
            resource.set("licenses", dataset.path("licenses"));
            ObjectNode schema = (ObjectNode) resource.path("schema");
            // the tables that they refer to are not there
            schema.remove("foreignKeys");
            for (FigureColumn column : FigureColumn.values()) {
                if (column.type != null) {
                    schema.withArray("fields")
                            .addObject()
                            .put("name", column.header())
                            .put("type", column.type)
                            .put("description", column.description);
                }
            }
            return resource;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
