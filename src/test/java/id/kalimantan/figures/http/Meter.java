package id.kalimantan.figures.http;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.stream.LongStream;

/** What the server's threads have used: unlike the time on the clock it does not depend on what else the machine does. */
record Meter(long nanos, long bytes) {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Meter read() {
        long[] server =
                LongStream.of(THREADS.getAllThreadIds()).filter(Meter::isServer).toArray();
        return new Meter(
                LongStream.of(THREADS.getThreadCpuTime(server)).sum(),
                LongStream.of(THREADS.getThreadAllocatedBytes(server)).sum());
    }

    private static boolean isServer(long id) {
        var thread = THREADS.getThreadInfo(id);
        return thread != null
                && (thread.getThreadName().startsWith("graphql-")
                        || thread.getThreadName().startsWith("vert.x-eventloop"));
    }

    Meter since(Meter before) {
        return new Meter(nanos - before.nanos, bytes - before.bytes);
    }

    long millis() {
        return nanos / 1_000_000;
    }

    long megabytes() {
        return bytes >> 20;
    }
}
