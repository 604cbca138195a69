package id.kalimantan.figures.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every pod of ours keeps to, in each overlay. */
class PodPolicyTest {
    private static final String OVERLAYS = "id.kalimantan.figures.operations.Manifests#overlays";
    private static final String SECRET_NAME = "(?i).*(PASSWORD|SECRET|TOKEN|CREDENTIAL).*";

    @ParameterizedTest(name = "{0}")
    @MethodSource(OVERLAYS)
    void noPodIsPrivileged(String overlay) {
        for (var pod : pods(overlay)) {
            var security = pod.getSpec().getSecurityContext();
            assertTrue(security.getRunAsNonRoot());
            assertEquals(1001, security.getRunAsUser());
            assertEquals("RuntimeDefault", security.getSeccompProfile().getType());
            assertNull(pod.getSpec().getHostNetwork());
            assertNull(pod.getSpec().getHostPID());
            assertTrue(pod.getSpec().getVolumes().stream().allMatch(volume -> volume.getHostPath() == null));
            for (var container : pod.getSpec().getContainers()) {
                assertNull(container.getSecurityContext().getPrivileged());
                assertFalse(container.getSecurityContext().getAllowPrivilegeEscalation());
                assertTrue(container.getSecurityContext().getReadOnlyRootFilesystem());
                assertEquals(
                        List.of("ALL"),
                        container.getSecurityContext().getCapabilities().getDrop());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(OVERLAYS)
    void noPodCanTalkToKubernetes(String overlay) {
        var objects = Overlay.of(overlay);

        assertFalse(objects.only(ServiceAccount.class).getAutomountServiceAccountToken());
        for (var pod : objects.pods()) {
            assertFalse(pod.getSpec().getAutomountServiceAccountToken());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(OVERLAYS)
    void everyContainerHasItsShareAndItsLimit(String overlay) {
        for (var container : containers(overlay)) {
            var resources = container.getResources();
            assertTrue(resources.getRequests().keySet().containsAll(List.of("cpu", "memory")), container::toString);
            assertTrue(resources.getLimits().keySet().containsAll(List.of("cpu", "memory")), container::toString);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(OVERLAYS)
    void theServerIsProbedOnTheManagementPort(String overlay) {
        var server = Overlay.of(overlay).server();

        var paths = Stream.of(server.getStartupProbe(), server.getReadinessProbe(), server.getLivenessProbe())
                .map(probe -> probe.getHttpGet().getPort().getStrVal() + " "
                        + probe.getHttpGet().getPath())
                .toList();

        assertEquals(
                List.of("management /q/health/started", "management /q/health/ready", "management /q/health/live"),
                paths);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(OVERLAYS)
    void secretsAreOnlyReferredTo(String overlay) {
        var objects = Overlay.of(overlay);

        assertEquals(List.of(), objects.every(Secret.class));
        for (var configuration : objects.every(ConfigMap.class)) {
            assertFalse(
                    configuration.getData().keySet().stream().anyMatch(key -> key.matches(SECRET_NAME)),
                    configuration::toString);
            assertFalse(configuration.getData().toString().contains("password="), configuration::toString);
        }
        for (var container : containers(overlay)) {
            for (var variable : container.getEnv()) {
                boolean isReferred = variable.getValueFrom() == null
                        ? isMounted(container, String.valueOf(variable.getValue()))
                        : variable.getValueFrom().getSecretKeyRef() != null;
                assertTrue(!variable.getName().matches(SECRET_NAME) || isReferred, variable::toString);
            }
        }
    }

    /** A file in a folder that is mounted for reading only, as Secrets are. */
    private static boolean isMounted(Container container, String file) {
        return container.getVolumeMounts().stream()
                .anyMatch(mount ->
                        Boolean.TRUE.equals(mount.getReadOnly()) && file.startsWith(mount.getMountPath() + "/"));
    }

    @Test
    void productionRunsNamedReleases() {
        for (var container : containers("prod")) {
            assertTrue(
                    container.getImage().matches(".+(:\\d+\\.\\d+\\.\\d+[\\w.-]*|@sha256:[0-9a-f]{64})"),
                    container.getImage());
        }
        JsonNode cluster =
                Serialization.jsonMapper().valueToTree(Overlay.of("prod").custom("Cluster"));
        assertTrue(cluster.at("/spec/imageName").asText().matches(".+:\\d+\\.\\d+-.+"), cluster::toString);
    }

    private static List<PodTemplateSpec> pods(String overlay) {
        return Overlay.of(overlay).pods();
    }

    private static List<Container> containers(String overlay) {
        return pods(overlay).stream()
                .flatMap(pod -> pod.getSpec().getContainers().stream())
                .toList();
    }
}
