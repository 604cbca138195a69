package id.kalimantan.figures.release;

import static id.kalimantan.figures.release.Csv.file;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.release.Publication.CsvFile;
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
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExportTest {
    private DataSource database;
    private Publisher publisher;

    @BeforeEach
    void databaseWithTheBundledDataset() throws Exception {
        database = ScratchDatabases.withBundledDataset();
        publisher = ScratchDatabases.publisher(database);
    }

    @Test
    void publishedIntoAnEmptyDatabaseGivesTheSameRelease() throws Exception {
        String row =
                "src-a,\"A, \"\"B\"\"\",\"two\nlines\r\nthree\ttabs \\ \\N \\.\",2024,https://a.example,Ünïcode 日本";
        String office =
                "ketapang,Ketapang,BRANCH_OFFICE,61.04,61.04|61.05,pontianak,,,-1.8,109.98,TOWN,,,,n,a\\b|\"\"c|{d}";
        publisher.publish(
                new Publication(
                        List.of(
                                file(DatasetKind.SOURCES, Csv.SOURCES, row),
                                file(
                                        DatasetKind.OFFICES,
                                        Csv.header(DatasetKind.OFFICES),
                                        office.replace("a\\b|\"\"c|{d}", "\"a\\b|\"\"c|{d}\""))),
                        "test",
                        null),
                false);

        DataSource other = ScratchDatabases.empty();
        var outcome = ScratchDatabases.publisher(other).publish(publication(export(2)), false);

        assertEquals(0, outcome.errors());
        assertEquals(checksum(database, 2), checksum(other, 1));
    }

    @Test
    void isOfAPastReleaseAsItWas() throws Exception {
        byte[] before = export(1);
        publisher.publish(
                new Publication(
                        List.of(file(
                                DatasetKind.SOURCES, Csv.SOURCES, "antara-2024-11-07,X,Y,2024,https://a.example,Z")),
                        "test",
                        null),
                false);

        assertArrayEquals(before, export(1));
        assertTrue(files(export(2))
                .getOrDefault("sources.csv", "")
                .contains("antara-2024-11-07,X,Y,2024,https://a.example,Z"));
    }

    @Test
    void holdsAFileOfEachKindAndTheDescriptor() throws Exception {
        assertEquals(
                List.of(
                        "regions.csv",
                        "sources.csv",
                        "figures.csv",
                        "offices.csv",
                        "service-units.csv",
                        "plkk-facilities.csv",
                        "datapackage.json"),
                List.copyOf(files(export(1)).keySet()));
    }

    private byte[] export(int release) throws Exception {
        var bytes = new ByteArrayOutputStream();
        new Export(database, new ReleaseQueries()).write(release, bytes);
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

    private static String checksum(DataSource database, int release) throws Exception {
        return ScratchDatabases.query(database, "select checksum from release where number = " + release)
                .get(0);
    }
}
