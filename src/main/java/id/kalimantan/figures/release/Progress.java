package id.kalimantan.figures.release;

import java.time.Duration;
import org.jboss.logging.Logger;

/** Tells in the log what a publication is at, once it takes long. */
final class Progress {
    private static final Logger LOG = Logger.getLogger(Progress.class);
    private static final long PATIENCE = Duration.ofSeconds(5).toNanos();
    private static final long RHYTHM = Duration.ofSeconds(10).toNanos();

    private final long start = System.nanoTime();
    private long told = start;

    /** What begins now. */
    void begin(String what) {
        if (System.nanoTime() - start > PATIENCE) {
            tell(what);
        }
    }

    /** Where the reading of a file has come to. */
    void read(String file, int line) {
        if (System.nanoTime() - told > RHYTHM) {
            tell("reading " + file + ", line " + line);
        }
    }

    private void tell(String what) {
        told = System.nanoTime();
        LOG.infof("Publishing for %d s: %s", (told - start) / 1_000_000_000, what);
    }
}
