package id.kalimantan.figures.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.database.PostgresResource;
import id.kalimantan.figures.release.Publication.CsvFile;
import id.kalimantan.figures.release.Publication.Outcome;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever bytes are sent: either there is a release of them, or nothing has changed and problems tell why. */
@SuppressWarnings("NullAway.Init")
@Tag("long")
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(FreshDatabaseProfile.class)
class PublicationFuzzTest {
    @Inject
    FreshDatabase database;

    @BeforeEach
    void databaseWithTheBundledDataset() throws Exception {
        database.withBundledDataset();
    }

    @Test
    void anyBytesGiveAReleaseOrProblems() {
        tries(
                50,
                () -> publishes(kind(), Arbitraries.bytes().array(byte[].class).sample()));
    }

    @Test
    void theBundledFilesWithDamageGiveAReleaseOrProblems() {
        tries(100, () -> {
            DatasetKind kind = kind();
            byte[] bytes;
            String part = kind == DatasetKind.REGIONS ? "1/" : "2/";
            try (var file = BundledDataset.open(part + kind.file())) {
                bytes = file.readAllBytes();
            }
            for (Damage damage : damages().sample()) {
                bytes = damage.to(bytes);
            }
            publishes(kind, bytes);
        });
    }

    @Test
    void aRowWithOtherCellsGivesAReleaseOrProblems() {
        tries(100, () -> replaced(rows().sample(), replacements().sample()));
    }

    private void replaced(String row, Map<Integer, String> replacements) throws Exception {
        DatasetKind kind = DatasetKind.valueOf(row.substring(0, row.indexOf(':')));
        List<String> cells =
                new ArrayList<>(List.of(row.substring(row.indexOf(':') + 1).split(",", -1)));
        replacements.forEach((place, cell) -> cells.set(place % cells.size(), '"' + cell.replace("\"", "\"\"") + '"'));
        publishes(kind, (Csv.header(kind) + ",withdrawn\n" + String.join(",", cells)).getBytes(UTF_8));
    }

    private interface Try {
        void run() throws Exception;
    }

    /** In a session of jqwik, which its generators need outside of its own tests. */
    private static void tries(int number, Try once) {
        JqwikSession.run(() -> {
            for (int i = 0; i < number; i++) {
                once.run();
            }
        });
    }

    private static DatasetKind kind() {
        return Arbitraries.of(DatasetKind.class).sample();
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

    private static Arbitrary<List<Damage>> damages() {
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

    private static Arbitrary<String> rows() {
        return Arbitraries.of(
                "REGIONS:61.01,Kabupaten Sambas,Sambas Regency,REGENCY,61,,Asia/Pontianak,,,,,Sambas,",
                "REGIONS:61,Kalimantan Barat,West Kalimantan,PROVINCE,KALIMANTAN,ID-KB,Asia/Pontianak,-3,108,2,114,,",
                "SOURCES:antara-2024-11-07,A,T,ADDRESS,2024,https://a.example,A,",
                "FIGURES:ACTIVE_PARTICIPANTS,61,,2024,FORMAL,TARGET,5,,,EXACT,,5,antara-2024-11-07,NOT_STATED,DOUBTFUL,,note,",
                "DIMENSIONS:funding,4,Dana,Funding,",
                "MEMBERS:MIGRANT,segment,4,PMI,PMI,a,b,FORMAL,,JKK|JKM,",
                "DEFINITIONS:LABOUR_FORCE,angkatan kerja,labour force,",
                "INDICATORS:EMPLOYERS,7,EMPLOYER,STOCK,Pemberi kerja,Employers,a,b,NOT_STATED,region,,",
                "BODIES:kementerian-ketenagakerjaan,Kementerian Ketenagakerjaan,bpjs-ketenagakerjaan,Kemnaker|K,",
                "REGION_NAMES:61.01,Sambas,SEAT,2024,a,",
                "OFFICES:pontianak,Pontianak,BRANCH_OFFICE,61.71,61.71,ketapang,a,p,-0.03,109.3,TOWN,P,K,2024,note,a|b,",
                "SERVICE_UNITS:unit,Unit,pontianak,61.71,a,p,-0.03,109.3,TOWN,P,2024-11,note,,",
                "PLKK_FACILITIES:rs-lng-badak,RS,HOSPITAL,64.74,STATED,bontang,,,0.1,117,TOWN,,2020-01-01,2030-01-01,,n,,");
    }

    private static Arbitrary<Map<Integer, String>> replacements() {
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

    private void publishes(DatasetKind kind, byte[] bytes) throws Exception {
        String before = content();
        var file = new CsvFile(kind, Decoder.reader(new ByteArrayInputStream(bytes)));

        Outcome outcome = database.publish(false, file);

        if (outcome.errors() > 0) {
            assertTrue(outcome.problems().size() > 0);
            assertEquals(before, content());
        } else if (outcome.changes().stream().anyMatch(TableChanges::any)) {
            assertNotNull(outcome.release());
        } else {
            assertEquals(before, content());
        }
    }

    private String content() throws Exception {
        return database.query("""
                        select (select max(number) from release), (select count(*) from dimension),
                          (select count(*) from member), (select count(*) from definition),
                          (select count(*) from indicator), (select count(*) from body), (select count(*) from region),
                          (select count(*) from region_name), (select count(*) from source),
                          (select count(*) from figure), (select count(*) from office),
                          (select count(*) from service_unit), (select count(*) from plkk_facility)""").get(0);
    }
}
