package id.kalimantan.figures.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;

/** A database as it was when the catalogue was part of the program: with V13 and a repeatable migration that is no more. */
public final class FormerDatabaseResource implements QuarkusTestResourceLifecycleManager {
    private static final int LAST = 13;

    /** A revised figure and a withdrawn one, of each former kind of part. */
    private static final String ROWS = """
            insert into release (number, published_by, checksum) values (1, 'somebody', 'a'), (2, 'somebody', 'b');
            insert into region (code, name_id, name_en, level, introduced_in)
              values ('KALIMANTAN', 'Kalimantan', 'Kalimantan', 'REGIONAL_OFFICE_AREA', 1);
            insert into source (code, publisher, title, published_on, url, attributed_to, introduced_in)
              values ('paper', 'Paper', 'Title', '2024', 'https://paper.example', 'BPJS Ketenagakerjaan', 1);
            insert into figure (indicator, region, period, period_kind, period_start, period_end, segment, programme,
                facility_type, value, qualifier, as_printed, source, definition, introduced_in, ended_in) values
              ('ACTIVE_PARTICIPANTS', 'KALIMANTAN', '2024-11-07', 'POINT', null, '2024-11-07', 'FORMAL', null, null,
                100, 'EXACT', '100', 'paper', 'NOT_STATED', 1, 2),
              ('ACTIVE_PARTICIPANTS', 'KALIMANTAN', '2024-11-07', 'POINT', null, '2024-11-07', 'FORMAL', null, null,
                101, 'EXACT', '101', 'paper', null, 2, null),
              ('CLAIMS_COUNT', 'KALIMANTAN', '2023', 'YEAR', '2023-01-01', '2023-12-31', null, 'JHT', null,
                102, 'ROUNDED', '102', 'paper', null, 1, null),
              ('PLKK_FACILITIES', 'KALIMANTAN', '2022-11-30', 'POINT', null, '2022-11-30', null, null, 'CLINIC',
                103, 'AT_LEAST', 'lebih dari 103', 'paper', null, 1, 2);
            """;

    @Override
    public Map<String, String> start() {
        var database = new PostgresResource().start();
        String url = Objects.requireNonNull(database.get("quarkus.datasource.jdbc.url"));
        String user = Objects.requireNonNull(database.get("quarkus.datasource.username"));
        String password = Objects.requireNonNull(database.get("quarkus.datasource.password"));
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement()) {
            Flyway.configure()
                    .dataSource(url, user, password)
                    .locations("filesystem:" + migrations())
                    .load()
                    .migrate();
            statement.execute(ROWS);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
        return database;
    }

    /** After the resource that all tests have, whose settings these replace. */
    @Override
    public int order() {
        return 1;
    }

    private static Path migrations() throws IOException {
        Path folder = Files.createTempDirectory("migrations");
        try (var files = Files.list(Path.of("src/main/resources/db/migration"))) {
            List<Path> former = files.filter(file -> IntStream.rangeClosed(1, LAST)
                            .anyMatch(number -> file.getFileName().toString().startsWith("V" + number + "__")))
                    .toList();
            for (Path file : former) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Files.copy(Path.of("src/test/resources/former/R__code_lists.sql"), folder.resolve("R__code_lists.sql"));
        return folder;
    }

    @Override
    public void stop() {
        // The server is for the next application too.
    }
}
