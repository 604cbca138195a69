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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(FreshDatabaseProfile.class)
class ReleaseDownloadTest {
    /** The files that there were before the catalogue was published. */
    private static final Set<DatasetKind> FORMER = EnumSet.of(
            DatasetKind.REGIONS,
            DatasetKind.SOURCES,
            DatasetKind.OFFICES,
            DatasetKind.FIGURES,
            DatasetKind.SERVICE_UNITS,
            DatasetKind.PLKK_FACILITIES);

    /** What was published first, and is in such a bundle. */
    private static final String CONTENT = """
            select key, value, qualifier, missing, as_printed, scope, note from figure where introduced_in = (
              select min(introduced_in) from figure) order by key""";

    @Inject
    FreshDatabase database;

    @Inject
    ReleaseDownload download;

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
    void aBundleOfBeforeTheCatalogueGivesTheSameFirstRelease() throws Exception {
        List<String> before = database.query(CONTENT);
        database.empty();
        var catalogue = BundledDataset.files(1).stream()
                .filter(file -> !FORMER.contains(file.kind()))
                .toList();
        database.publisher.publish(new Publication(catalogue, "test", null), false);

        var former = new ArrayList<CsvFile>();
        for (DatasetKind kind : FORMER) {
            former.add(Csv.text(kind, Files.readString(Path.of("src/test/resources/former", kind.file()))));
        }
        var outcome = database.publisher.publish(new Publication(former, "test", null), false);

        assertEquals(0, outcome.errors(), () -> outcome.problems().toString());
        assertEquals(before, database.query(CONTENT));
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
        download.write(release, bytes);
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
