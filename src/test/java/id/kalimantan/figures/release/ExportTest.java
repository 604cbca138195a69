package id.kalimantan.figures.release;

import static id.kalimantan.figures.release.Csv.file;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.database.PostgresResource;
import id.kalimantan.figures.release.Publication.CsvFile;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(FreshDatabaseProfile.class)
class ExportTest {
    @Inject
    FreshDatabase database;

    @Inject
    Export export;

    @BeforeEach
    void databaseWithTheBundledDataset() throws Exception {
        database.withBundledDataset();
    }

    @Test
    void publishedIntoAnEmptyDatabaseGivesTheSameRelease() throws Exception {
        String row =
                "src-a,\"A, \"\"B\"\"\",\"two\nlines\r\nthree\ttabs \\ \\N \\.\",2024,https://a.example,Ünïcode 日本";
        String office =
                "ketapang,Ketapang,BRANCH_OFFICE,61.04,61.04|61.05,pontianak,,,-1.8,109.98,TOWN,,,,n,a\\b|\"\"c|{d}";
        database.publish(
                false,
                file(DatasetKind.SOURCES, Csv.SOURCES, row),
                file(
                        DatasetKind.OFFICES,
                        Csv.header(DatasetKind.OFFICES),
                        office.replace("a\\b|\"\"c|{d}", "\"a\\b|\"\"c|{d}\"")));

        String checksum = checksum(3);
        Publication exported = publication(export(3));
        database.empty();
        var outcome = database.publisher.publish(exported, false);

        assertEquals(0, outcome.errors());
        assertEquals(checksum, checksum(1));
    }

    @Test
    void isOfAPastReleaseAsItWas() throws Exception {
        byte[] before = export(2);
        database.publish(
                false, file(DatasetKind.SOURCES, Csv.SOURCES, "antara-2024-11-07,X,Y,2024,https://a.example,Z"));

        assertArrayEquals(before, export(2));
        assertTrue(files(export(3))
                .getOrDefault("sources.csv", "")
                .contains("antara-2024-11-07,X,Y,HEADLINE,2024,https://a.example,Z"));
    }

    @Test
    void holdsAFileOfEachKindAndTheDescriptor() throws Exception {
        assertEquals(
                List.of(
                        "dimensions.csv",
                        "members.csv",
                        "definitions.csv",
                        "indicators.csv",
                        "bodies.csv",
                        "regions.csv",
                        "region-names.csv",
                        "sources.csv",
                        "offices.csv",
                        "figures.csv",
                        "service-units.csv",
                        "plkk-facilities.csv",
                        "datapackage.json"),
                List.copyOf(files(export(2)).keySet()));
    }

    private byte[] export(int release) throws Exception {
        var bytes = new ByteArrayOutputStream();
        export.write(release, bytes);
        return bytes.toByteArray();
    }

    private static Publication publication(byte[] zip) throws IOException {
        var files = new ArrayList<CsvFile>();
        var contents = files(zip);
        for (DatasetKind kind : DatasetKind.values()) {
            files.add(Csv.text(kind, contents.getOrDefault(kind.file(), "")));
        }
        return new Publication(files, "test", null);
    }

    private static Map<String, String> files(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                files.put(entry.getName(), new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private String checksum(int release) throws Exception {
        return database.query("select checksum from release where number = " + release)
                .get(0);
    }
}
