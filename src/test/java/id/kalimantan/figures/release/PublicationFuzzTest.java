package id.kalimantan.figures.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.release.Publication.CsvFile;
import id.kalimantan.figures.release.Publication.Outcome;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever bytes are sent: either there is a release of them, or nothing has changed and problems tell why. */
@SuppressWarnings("NullAway.Init")
@Tag("long")
class PublicationFuzzTest {
    private static DataSource database;
    private static Publisher publisher;

    @BeforeContainer
    static void databaseWithTheBundledDataset() throws Exception {
        database = ScratchDatabases.empty();
        publisher = ScratchDatabases.publisher(database);
        publisher.publishFirst(new Publication(BundledDataset.files(), "test", null));
    }

    @Property(tries = 50, shrinking = ShrinkingMode.BOUNDED)
    void anyBytesGiveAReleaseOrProblems(@ForAll DatasetKind kind, @ForAll byte[] bytes) throws Exception {
        publishes(kind, bytes);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
    void theBundledFilesWithDamageGiveAReleaseOrProblems(
            @ForAll DatasetKind kind, @ForAll("damages") List<Damage> damages) throws Exception {
        byte[] bytes;
        try (var file = BundledDataset.open(kind.file())) {
            bytes = file.readAllBytes();
        }
        for (Damage damage : damages) {
            bytes = damage.to(bytes);
        }
        publishes(kind, bytes);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
    void aRowWithOtherCellsGivesAReleaseOrProblems(
            @ForAll("rows") String row, @ForAll("replacements") Map<Integer, String> replacements) throws Exception {
        DatasetKind kind = DatasetKind.valueOf(row.substring(0, row.indexOf(':')));
        List<String> cells =
                new ArrayList<>(List.of(row.substring(row.indexOf(':') + 1).split(",", -1)));
        replacements.forEach((place, cell) -> cells.set(place % cells.size(), '"' + cell.replace("\"", "\"\"") + '"'));
        publishes(kind, (Csv.header(kind) + ",withdrawn\n" + String.join(",", cells)).getBytes(UTF_8));
    }

    /** Bytes of a file replaced by others, at a place given in thousandths of its length. */
    record Damage(int place, int length, byte[] replacement) {
        byte[] to(byte[] file) {
            int from = (int) ((long) file.length * place / 1_000);
            int to = Math.min(file.length, from + length);
            byte[] damaged = new byte[file.length - (to - from) + replacement.length];
            System.arraycopy(file, 0, damaged, 0, from);
            System.arraycopy(replacement, 0, damaged, from, replacement.length);
            System.arraycopy(file, to, damaged, from + replacement.length, file.length - to);
            return damaged;
        }
    }

    @Provide
    Arbitrary<List<Damage>> damages() {
        Arbitrary<byte[]> telling = Arbitraries.of(
                        "\"", ",", ";", "\n", "\r\n", "\0", "\ufeff", "'", "\\", "\\.", "\t", "|", "{", "#REF!",
                        "1.953")
                .map(text -> text.getBytes(UTF_8));
        Arbitrary<byte[]> any = Arbitraries.bytes().array(byte[].class).ofMaxSize(5);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_000),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.oneOf(telling, any))
                .as(Damage::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> rows() {
        return Arbitraries.of(
                "REGIONS:61.01,Kabupaten Sambas,Sambas Regency,REGENCY,61,,Asia/Pontianak,,,,,Sambas,",
                "REGIONS:61,Kalimantan Barat,West Kalimantan,PROVINCE,KALIMANTAN,ID-KB,Asia/Pontianak,-3,108,2,114,,",
                "SOURCES:antara-2024-11-07,A,T,2024,https://a.example,A,",
                "FIGURES:EMPLOYERS,61,2024,FORMAL,,,5,EXACT,,5,antara-2024-11-07,NOT_STATED,DOUBTFUL,note,",
                "OFFICES:pontianak,Pontianak,BRANCH_OFFICE,61.71,61.71,ketapang,a,p,-0.03,109.3,TOWN,P,K,2024,note,a|b,",
                "SERVICE_UNITS:unit,Unit,pontianak,61.71,a,p,-0.03,109.3,TOWN,P,2024-11,note,,",
                "PLKK_FACILITIES:rs-lng-badak,RS,HOSPITAL,64.74,STATED,bontang,,,0.1,117,TOWN,,2020-01-01,2030-01-01,,n,,");
    }

    @Provide
    Arbitrary<Map<Integer, String>> replacements() {
        Arbitrary<String> likely = Arbitraries.of(
                "",
                "61",
                "KALIMANTAN",
                "99",
                "REGIONAL_OFFICE_AREA",
                "CITY",
                "CONTRIBUTIONS_GROWTH",
                "JKK",
                "2024-Q3",
                "2024-01-01/2024-11-07",
                "-5",
                "0",
                "45.34",
                "89.99999999999",
                "AT_LEAST",
                "WITHHELD",
                "pontianak",
                "true",
                "BUILDING",
                "a|b",
                "|",
                "\\",
                "\\N",
                "{}",
                "{\"a\"}",
                "' or 1=1 --",
                "9999-12-31",
                "1e9");
        return Arbitraries.maps(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.oneOf(likely, likely, Arbitraries.strings().ofMaxLength(20)))
                .ofMaxSize(3);
    }

    private static void publishes(DatasetKind kind, byte[] bytes) throws Exception {
        String before = content();
        var file = new CsvFile(kind, Decoder.reader(new ByteArrayInputStream(bytes)));

        Outcome outcome = publisher.publish(new Publication(List.of(file), "fuzz", null), false);

        if (outcome.errors() > 0) {
            assertTrue(outcome.problems().size() > 0);
            assertEquals(before, content());
        } else if (outcome.changes().stream().anyMatch(TableChanges::any)) {
            assertNotNull(outcome.release());
        } else {
            assertEquals(before, content());
        }
    }

    private static String content() throws Exception {
        return ScratchDatabases.query(database, """
                        select (select max(number) from release), (select count(*) from region),
                          (select count(*) from source), (select count(*) from figure), (select count(*) from office),
                          (select count(*) from service_unit), (select count(*) from plkk_facility)""").get(0);
    }
}
