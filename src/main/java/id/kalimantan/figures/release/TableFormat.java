package id.kalimantan.figures.release;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The columns of a CSV file and what they refer to, read from the dataset's descriptor: publishers, checks
 * and the export follow the same description.
 *
 * @param key the columns that tell rows apart
 */
record TableFormat(DatasetKind kind, List<Column> columns, List<String> key, List<Reference> references) {
    static final String DESCRIPTOR = "datapackage.json";
    private static final Map<DatasetKind, TableFormat> ALL = read();

    /**
     * A column whose cells, where filled, are keys of another table.
     *
     * @param list whether a cell holds several
     */
    record Reference(String column, DatasetKind target, boolean list) {}

    static TableFormat of(DatasetKind kind) {
        return Objects.requireNonNull(ALL.get(kind));
    }

    List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    /** The columns of the database's table that a publication fills; those that no file has are computed. */
    List<String> publishedColumns() {
        return kind == DatasetKind.FIGURES
                ? Stream.concat(columnNames().stream(), FigureCells.COMPUTED.stream())
                        .toList()
                : columnNames();
    }

    /** The SQL of the text that a cell has in the file; null when it is empty. */
    static String cell(Column column) {
        return column.list()
                ? "nullif(array_to_string(%s, '|'), '')".formatted(column.name())
                : "cast(%s as text)".formatted(column.name());
    }

    private static Map<DatasetKind, TableFormat> read() {
        JsonArray resources = descriptor().getJsonArray("resources");
        var formats = new EnumMap<DatasetKind, TableFormat>(DatasetKind.class);
        for (DatasetKind kind : DatasetKind.values()) {
            formats.put(
                    kind,
                    objects(resources)
                            .filter(it -> it.getString("name").equals(kind.resource()))
                            .map(it -> of(kind, it.getJsonObject("schema")))
                            .findFirst()
                            .orElseThrow());
        }
        return formats;
    }

    private static TableFormat of(DatasetKind kind, JsonObject schema) {
        Object key = schema.getValue("primaryKey");
        return new TableFormat(
                kind,
                objects(schema.getJsonArray("fields")).map(Column::of).toList(),
                key instanceof JsonArray several
                        ? several.stream().map(String::valueOf).toList()
                        : List.of(String.valueOf(key)),
                objects(schema.getJsonArray("foreignKeys", new JsonArray()))
                        .map(it -> reference(kind, it, schema))
                        .toList());
    }

    private static Reference reference(DatasetKind kind, JsonObject foreignKey, JsonObject schema) {
        String target = foreignKey.getJsonObject("reference").getString("resource");
        String column = foreignKey.getString("fields");
        return new Reference(
                column,
                Arrays.stream(DatasetKind.values())
                        .filter(it -> it.resource().equals(target))
                        .findFirst()
                        .orElse(kind),
                objects(schema.getJsonArray("fields"))
                        .filter(field -> field.getString("name").equals(column))
                        .anyMatch(field -> field.containsKey("delimiter")));
    }

    private static Stream<JsonObject> objects(JsonArray array) {
        return array.stream().map(JsonObject.class::cast);
    }

    private static JsonObject descriptor() {
        try (InputStream json = BundledDataset.open(DESCRIPTOR)) {
            return new JsonObject(Buffer.buffer(json.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
