package id.kalimantan.figures.release;

import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import org.jboss.logging.Logger;

/** Tells in the log what a publication is at, every ten seconds until it ends. */
final class Progress implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Progress.class);
    private static final long RHYTHM = Duration.ofSeconds(10).toMillis();

    private final long start = System.nanoTime();
    private final Timer clock = new Timer("publishing", true);
    private volatile String now = "beginning";
    private volatile int line;

    Progress() {
        var tell = new TimerTask() {
            @Override
            public void run() {
                tell();
            }
        };
        clock.scheduleAtFixedRate(tell, RHYTHM, RHYTHM);
    }

    /** What begins now. */
    void begin(String what) {
        now = what;
        line = 0;
    }

    /** Where the reading of a file has come to. */
    void read(int line) {
        this.line = line;
    }

    /** Tells how a long publication ended. */
    @Override
    public void close() {
        clock.cancel();
        if (millis() > RHYTHM) {
            tell();
        }
    }

    private void tell() {
        LOG.infof("Publishing for %d s: %s%s", millis() / 1_000, now, line == 0 ? "" : ", line " + line);
    }

    private long millis() {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
