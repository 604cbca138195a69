package id.kalimantan.figures.operations;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL server that tests may stop, kill, and start again at its address. */
public final class DatabaseServer implements AutoCloseable {
    private final Path data;
    private final int port;
    private @Nullable EmbeddedPostgres running;

    private DatabaseServer(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    /** A new server, started. */
    public static DatabaseServer create(Path data) throws IOException {
        var server = new DatabaseServer(data, freePort());
        server.start();
        return server;
    }

    /** Another server, started, that follows this one. Stops this one for a moment to copy it. */
    DatabaseServer standby(Path copy) throws IOException, InterruptedException {
        stop();
        var status = new ProcessBuilder("cp", "-a", data.toString(), copy.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (status != 0) {
            throw new IOException("cp ended with " + status);
        }
        Files.createFile(copy.resolve("standby.signal"));
        Files.writeString(
                copy.resolve("postgresql.auto.conf"),
                "primary_conninfo = 'host=127.0.0.1 port=%d user=postgres'%n".formatted(port));
        start();
        return new DatabaseServer(copy, freePort()).start();
    }

    public DatabaseServer start() throws IOException {
        running = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(new File("target/postgresql"))
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "60")
                .setServerConfig("synchronous_commit", "local")
                .setOutputRedirector(Redirect.DISCARD)
                .setErrorRedirector(Redirect.DISCARD)
                .start();
        return this;
    }

    /** Stops the server in order, which ends all its connections. */
    public void stop() throws IOException {
        if (running != null) {
            running.close();
            running = null;
        }
    }

    /** Ends the server as a lost machine would, without a word to anybody. */
    public void kill() throws IOException {
        var pid = Files.readAllLines(data.resolve("postmaster.pid")).get(0);
        var postmaster = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        postmaster.children().forEach(ProcessHandle::destroyForcibly);
        postmaster.destroyForcibly();
        postmaster.onExit().join();
        stop(); // finds nothing to stop, and unlocks the data
    }

    /** Makes a standby the primary. */
    void promote() throws SQLException {
        execute("select pg_promote()");
    }

    public void execute(String sql) throws SQLException {
        try (var connection = connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A connection of the superuser. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://" + address() + "/" + database, "postgres", "");
    }

    public String address() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() throws IOException {
        stop();
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
