package id.kalimantan.figures.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** All tests use one folder, as the runs of an application do. */
@Tag("long")
class EmbeddedDatabaseTest {
    @SuppressWarnings("NullAway.Init")
    @TempDir(cleanup = CleanupMode.ALWAYS)
    static Path folder;

    @Test
    void keepsDataBetweenRuns() throws Exception {
        try (var first = EmbeddedDatabase.start(folder)) {
            remember(first, "kept");
        }
        try (var second = EmbeddedDatabase.start(folder)) {
            assertEquals("kept", recall(second));
        }
    }

    @Test
    void startsOverTheServerOfAKilledRun() throws Exception {
        var killed = HeldDatabase.startProcess(folder);
        long orphan = postmaster();
        killed.destroyForcibly().waitFor();
        assertTrue(isRunning(orphan), "the server outlives its application");

        try (var next = EmbeddedDatabase.start(folder)) {
            assertEquals("held", recall(next));
            assertFalse(isRunning(orphan), "the orphan is gone");
        }
    }

    @Test
    void startsAfterTheServerItselfWasKilled() throws Exception {
        var killed = HeldDatabase.startProcess(folder);
        ProcessHandle.of(postmaster()).orElseThrow().destroyForcibly();
        killed.destroyForcibly().waitFor();

        try (var next = EmbeddedDatabase.start(folder)) {
            assertEquals("held", recall(next));
        }
    }

    @Test
    void startsWhenTheProcessIdOfAStaleInstanceBelongsToAStranger() throws Exception {
        EmbeddedDatabase.start(folder).close();
        var stranger = new ProcessBuilder("sleep", "60").start();
        Files.writeString(postmasterPid(), stranger.pid() + "\n" + folder.resolve("data") + "\n");
        try (var next = EmbeddedDatabase.start(folder)) {
            assertEquals("18", select(next, "select split_part(version(), ' ', 2)::numeric::int"));
            assertTrue(stranger.isAlive(), "the stranger is left alone");
        } finally {
            stranger.destroy();
        }
    }

    @Test
    void startsAfterADeathWhileTheDataDirectoryWasMade() throws Exception {
        EmbeddedDatabase.start(folder).close();
        Files.createFile(folder.resolve("unfinished"));
        Files.delete(folder.resolve("data/PG_VERSION"));
        try (var next = EmbeddedDatabase.start(folder)) {
            assertEquals("1", select(next, "select 1"));
            assertFalse(Files.exists(folder.resolve("unfinished")));
        }
    }

    @Test
    void startsAfterADeathWhileTheProgramsWereUnpacked() throws Exception {
        EmbeddedDatabase.start(folder).close();
        try (var versions = Files.list(folder.resolve("server"))) {
            var version = versions.findFirst().orElseThrow();
            Files.delete(version.resolve(".exists"));
            Files.write(version.resolve("bin/postgres"), new byte[10]);
        }
        try (var next = EmbeddedDatabase.start(folder)) {
            assertEquals("1", select(next, "select 1"));
        }
    }

    @Test
    void tellsASecondRunWhatToDo() throws Exception {
        try (var first = EmbeddedDatabase.start(folder)) {
            var problem = assertThrows(StartupProblem.class, () -> EmbeddedDatabase.start(folder));
            assertTrue(String.valueOf(problem.getMessage()).contains("-Dkalimantan.database.folder="));
            assertEquals("1", select(first, "select 1"));
        }
    }

    @Test
    void stopsTheServerWhenClosed() throws Exception {
        long server;
        try (var database = EmbeddedDatabase.start(folder)) {
            assertEquals("1", select(database, "select 1"));
            server = postmaster();
        }
        // The server says that it has stopped a moment before its process ends.
        for (int i = 0; i < 50 && isRunning(server); i++) {
            Thread.sleep(100);
        }
        assertFalse(isRunning(server));
    }

    @Test
    void letsNobodyInWithoutThePassword() throws Exception {
        try (var database = EmbeddedDatabase.start(folder)) {
            var refused = assertThrows(
                    SQLException.class,
                    () -> DriverManager.getConnection(database.jdbcUrl(), EmbeddedDatabase.USER, "guessed"));
            assertEquals("28P01", refused.getSQLState());
        }
    }

    @Test
    void treatsTextAlikeOnEveryOperatingSystem() throws Exception {
        try (var database = EmbeddedDatabase.start(folder)) {
            assertEquals("ÉÑ", select(database, "select upper('éñ')"));
            assertEquals("on", select(database, "show fsync"));
        }
    }

    static void remember(EmbeddedDatabase database, String text) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists memory (text text)");
            statement.execute("delete from memory");
            try (var insert = connection.prepareStatement("insert into memory values (?)")) {
                insert.setString(1, text);
                insert.execute();
            }
        }
    }

    private static String recall(EmbeddedDatabase database) throws SQLException {
        return select(database, "select text from memory");
    }

    private static String select(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertTrue(rows.next());
            return rows.getString(1);
        }
    }

    private static java.sql.Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), EmbeddedDatabase.USER, database.password());
    }

    /** A process that has ended but that nobody waited for still has an id, but no command. */
    private static boolean isRunning(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .isPresent();
    }

    private static Path postmasterPid() {
        return folder.resolve("data/postmaster.pid");
    }

    private static long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(postmasterPid()).get(0).strip());
    }
}
