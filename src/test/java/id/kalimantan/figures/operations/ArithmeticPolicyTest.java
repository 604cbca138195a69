package id.kalimantan.figures.operations;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sums in the comments of {@code k8s/} add up. */
class ArithmeticPolicyTest {
    private static final String OVERLAYS = "id.kalimantan.figures.operations.Manifests#overlays";

    @ParameterizedTest(name = "{0}")
    @MethodSource(OVERLAYS)
    void aPodHasTheTimeItNeedsToEnd(String overlay) {
        var objects = Overlay.of(overlay);
        var grace =
                objects.only(Deployment.class).getSpec().getTemplate().getSpec().getTerminationGracePeriodSeconds();

        long sleep = objects.server().getLifecycle().getPreStop().getSleep().getSeconds();
        long delay = seconds(objects.setting("QUARKUS_SHUTDOWN_DELAY"));
        long timeout = seconds(objects.setting("QUARKUS_SHUTDOWN_TIMEOUT"));

        assertTrue(sleep > 0 && delay > 0 && timeout > 0);
        assertTrue(sleep + delay + timeout <= grace - 5, () -> "of " + grace + " s");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(OVERLAYS)
    void theDatabaseHasAConnectionForEveryPool(String overlay) {
        var objects = Overlay.of(overlay);
        int pods = objects.only(HorizontalPodAutoscaler.class).getSpec().getMaxReplicas() + 1;
        int pool = Integer.parseInt(objects.setting("QUARKUS_DATASOURCE_JDBC_MAX_SIZE"));
        JsonNode cluster = Serialization.jsonMapper().valueToTree(objects.custom("Cluster"));

        int connections =
                cluster.at("/spec/postgresql/parameters/max_connections").asInt();

        assertTrue(pods * pool + 20 <= connections, () -> pods + " pods of " + pool + ", and 20 others");
    }

    private static long seconds(String duration) {
        return Duration.parse("PT" + duration).toSeconds();
    }
}
