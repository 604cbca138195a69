package id.kalimantan.figures.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** What is where in the folder of an embedded database. */
record DatabaseFolder(Path root) {
    static DatabaseFolder create(Path path) throws IOException {
        return new DatabaseFolder(Files.createDirectories(path).toRealPath());
    }

    /** The unpacked PostgreSQL programs, a folder for each version. */
    Path server() {
        return root.resolve("server");
    }

    /** PostgreSQL's own data directory. */
    Path data() {
        return root.resolve("data");
    }

    Path postmasterPid() {
        return data().resolve("postmaster.pid");
    }

    /** What the server said since its last start. */
    Path log() {
        return root.resolve("server.log");
    }

    /** Exists while the data directory is being made: what it holds then is not usable and nobody's data. */
    Path unfinished() {
        return root.resolve("unfinished");
    }

    /** The superuser's password, so that other users of the machine can't come in through the local port. */
    Path password() throws IOException {
        var file = root.resolve("password");
        if (!Files.exists(file)) {
            // Temporary files are readable by their owner only.
            var draft = Files.createTempFile(root, "password", null);
            Files.writeString(draft, UUID.randomUUID().toString());
            Files.move(draft, file);
        }
        return file;
    }
}
