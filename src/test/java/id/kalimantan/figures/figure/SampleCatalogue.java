package id.kalimantan.figures.figure;

import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The bundled catalogue for tests that need no database. */
final class SampleCatalogue {
    static final Catalogue BUNDLED = read();

    private SampleCatalogue() {}

    /** The rows of a file of the bundled dataset: those of the first release, and after them those of the second. */
    static List<NamedCsvRecord> rows(String file) {
        List<NamedCsvRecord> rows = new ArrayList<>();
        for (int release = 1; release <= 2; release++) {
            try (InputStream part = SampleCatalogue.class.getResourceAsStream("/dataset/" + release + "/" + file)) {
                if (part != null) {
                    var text = new InputStreamReader(part, StandardCharsets.UTF_8);
                    CsvReader.builder().ofNamedCsvRecord(text).forEach(rows::add);
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return rows;
    }

    private static Catalogue read() {
        Map<String, Dimension> dimensions = dimensions();
        Map<String, AbstractMember> members = new LinkedHashMap<>();
        rows("members.csv").forEach(row -> members.put(row.getField("code"), member(row, dimensions, members)));
        Map<String, Definition> definitions = new LinkedHashMap<>();
        rows("definitions.csv").forEach(row -> definitions.put(row.getField("code"), named(new Definition(), row)));
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        rows("indicators.csv")
                .forEach(row -> indicators.put(row.getField("code"), indicator(row, dimensions, definitions)));
        Map<String, Body> bodies = new LinkedHashMap<>();
        rows("bodies.csv").forEach(row -> bodies.put(row.getField("code"), body(row, bodies)));
        return new Catalogue(
                2,
                List.copyOf(indicators.values()),
                List.copyOf(dimensions.values()),
                List.copyOf(members.values()),
                List.copyOf(definitions.values()),
                List.copyOf(bodies.values()));
    }

    private static Map<String, Dimension> dimensions() {
        return rows("dimensions.csv").stream()
                .map(row -> named(new Dimension(), row))
                .collect(toMap(Dimension::getCode, it -> it, (one, other) -> other, LinkedHashMap::new));
    }

    private static AbstractMember member(
            NamedCsvRecord row, Map<String, Dimension> dimensions, Map<String, AbstractMember> members) {
        String dimension = row.getField("dimension");
        AbstractMember member =
                named(dimension.equals(Dimension.SEGMENT) ? new ParticipantSegment() : new OtherMember(), row);
        member.dimension = Objects.requireNonNull(dimensions.get(dimension));
        member.partOf = members.get(row.getField("part_of"));
        member.residual = row.getField("residual").equals("true");
        return member;
    }

    private static Indicator indicator(
            NamedCsvRecord row, Map<String, Dimension> dimensions, Map<String, Definition> definitions) {
        Indicator indicator = named(new Indicator(), row);
        indicator.unit = Unit.valueOf(row.getField("unit"));
        indicator.kind = IndicatorKind.valueOf(row.getField("kind"));
        indicator.definitions = list(row, "definitions").map(definitions::get).toList();
        indicator.dimensions = list(row, "dimensions").map(dimensions::get).toList();
        return indicator;
    }

    private static Body body(NamedCsvRecord row, Map<String, Body> bodies) {
        Body body = new Body();
        body.code = row.getField("code");
        body.name = row.getField("name");
        body.partOf = bodies.get(row.getField("part_of"));
        body.aliases = list(row, "aliases").toList();
        body.published = true;
        return body;
    }

    private static <T extends CodeListEntry> T named(T entry, NamedCsvRecord row) {
        entry.code = row.getField("code");
        entry.nameId = row.getField("name_id");
        entry.nameEn = row.getField("name_en");
        entry.published = true;
        return entry;
    }

    private static Stream<String> list(NamedCsvRecord row, String column) {
        return Stream.of(row.getField(column).split("\\|")).filter(value -> !value.isEmpty());
    }
}
