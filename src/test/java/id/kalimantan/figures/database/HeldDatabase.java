package id.kalimantan.figures.database;

import java.io.IOException;
import java.nio.file.Path;

/** A process of its own that uses a database folder until it is killed. */
final class HeldDatabase {
    private HeldDatabase() {}

    public static void main(String... args) throws Exception {
        var database = EmbeddedDatabase.start(Path.of(args[0]));
        EmbeddedDatabaseTest.remember(database, "held");
        System.out.println("ready");
        Thread.sleep(60_000);
    }

    /** Returns when the process's database is up and has a row. */
    static Process startProcess(Path folder) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HeldDatabase.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var output = process.inputReader();
        for (var line = output.readLine(); !"ready".equals(line); line = output.readLine()) {
            if (line == null) {
                throw new IllegalStateException("the process ended before its database was up");
            }
        }
        return process;
    }
}
