package id.kalimantan.figures.scale;

import static java.util.Locale.ROOT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.Client;
import id.kalimantan.figures.Client.Answer;
import id.kalimantan.figures.database.PostgresResource;
import id.kalimantan.figures.scale.Synthetic.Size;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

/**
 * How long queries take on the bundled data and on a synthetic country of 100,000 facilities, 10,000 offices and
 * units, 514 regencies and cities, 2,000 indicators, 50 dimensions and 1,000,000 figures. It takes minutes, so it runs on its own:
 *
 * <pre>./mvnw test -Dtest=ScaleBenchmark</pre>
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ScaleBenchmark {
    private static final int WARM_UP = 100;
    private static final int RUNS = 100;

    @Inject
    Config config;

    @Test
    void noQueryTakesMoreThanThreeTimesAsLong() throws Exception {
        List<ScaleQuery> queries = ScaleQuery.all();
        var bundled = measure(queries);
        long heapBefore = heapMegabytes();

        publishCountry();

        var scaled = measure(queries);
        long heapAfter = heapMegabytes();

        List<String> tooSlow = new ArrayList<>();
        System.out.printf(
                "%n%-58s %10s %10s %6s%n", "query (median of " + RUNS + ", ms)", "bundled", "synthetic", "ratio");
        for (int i = 0; i < bundled.length; i++) {
            ScaleQuery query = queries.get(i);
            double before = bundled[i];
            double after = scaled[i];
            double ratio = after / before;
            System.out.printf(
                    ROOT, "%-58s %10.2f %10.2f %6.1f  %s%n", query.name(), before, after, ratio, query.reason());
            if (ratio > 3 && query.reason().isEmpty()) {
                tooSlow.add(query.name());
            }
        }
        System.out.printf("%-58s %10d %10d%n%n", "heap in use after collection, MB", heapBefore, heapAfter);
        assertEquals(List.of(), tooSlow);
        assertTrue(heapAfter < heapBefore * 1.2 + 10, "the heap grew from " + heapBefore + " to " + heapAfter + " MB");
    }

    /** Over a connection of its own: those of the pool give up after half a minute. */
    private void publishCountry() throws SQLException {
        try (var connection = DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class))) {
            connection.setAutoCommit(false);
            Synthetic.publish(connection, Size.COUNTRY, 1);
            connection.commit();
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                statement.execute("vacuum analyze");
            }
        }
    }

    private static double[] measure(List<ScaleQuery> queries) {
        double[] medians = new double[queries.size()];
        for (int i = 0; i < medians.length; i++) {
            var random = new Random(1);
            run(queries.get(i), random, WARM_UP);
            double[] times = run(queries.get(i), random, RUNS).stream()
                    .sorted()
                    .mapToDouble(it -> it)
                    .toArray();
            medians[i] = times[times.length / 2];
        }
        return medians;
    }

    private static List<Double> run(ScaleQuery query, Random random, int times) {
        List<Double> milliseconds = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            var variables = query.variables().apply(random);
            long start = System.nanoTime();
            Answer answer = Client.here().post(query.document(), variables);
            milliseconds.add((System.nanoTime() - start) / 1e6);
            assertEquals("", answer.code(), answer.body());
        }
        return milliseconds;
    }

    private static long heapMegabytes() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(200);
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
