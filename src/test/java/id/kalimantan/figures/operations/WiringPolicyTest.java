package id.kalimantan.figures.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.openshift.api.model.monitoring.v1.PodMonitor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What one object says of another is true: names, labels, ports. */
class WiringPolicyTest {
    private static final String OVERLAYS = "id.kalimantan.figures.operations.Manifests#overlays";

    @ParameterizedTest(name = "{0}")
    @MethodSource(OVERLAYS)
    void selectorsFindTheServer(String overlay) {
        var objects = Overlay.of(overlay);
        var deployment = objects.only(Deployment.class).getSpec();
        var labels = deployment.getTemplate().getMetadata().getLabels();

        assertSelects(deployment.getSelector().getMatchLabels(), labels);
        assertSelects(objects.only(Service.class).getSpec().getSelector(), labels);
        assertSelects(
                objects.only(PodDisruptionBudget.class).getSpec().getSelector().getMatchLabels(), labels);
        for (var spread : deployment.getTemplate().getSpec().getTopologySpreadConstraints()) {
            assertSelects(spread.getLabelSelector().getMatchLabels(), labels);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(OVERLAYS)
    void theServiceLeadsToAPortOfTheServerAndNotToManagement(String overlay) {
        var objects = Overlay.of(overlay);

        var targets = objects.only(Service.class).getSpec().getPorts().stream()
                .map(port -> port.getTargetPort().getStrVal())
                .toList();

        assertEquals(List.of("http"), targets);
        assertEquals(
                List.of("http", "management"),
                objects.server().getPorts().stream().map(ContainerPort::getName).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(OVERLAYS)
    void whatPodsReferToExists(String overlay) {
        var objects = Overlay.of(overlay);
        var configuration = objects.only(ConfigMap.class).getMetadata().getName();
        var account = objects.only(ServiceAccount.class).getMetadata().getName();
        var secret = objects.custom("Cluster").getMetadata().getName() + "-app";

        assertEquals(2, objects.pods().size());
        for (var pod : objects.pods()) {
            assertEquals(account, pod.getSpec().getServiceAccountName());
            Container container = pod.getSpec().getContainers().get(0);
            assertEquals(
                    configuration,
                    container.getEnvFrom().get(0).getConfigMapRef().getName());
            container.getEnv().stream()
                    .filter(variable -> variable.getValueFrom() != null)
                    .forEach(variable -> assertEquals(
                            secret, variable.getValueFrom().getSecretKeyRef().getName()));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(OVERLAYS)
    void theDatabaseUrlNamesTheClustersPrimary(String overlay) {
        var objects = Overlay.of(overlay);

        var url = objects.setting("QUARKUS_DATASOURCE_JDBC_URL");

        var cluster = objects.custom("Cluster").getMetadata().getName();
        assertEquals("jdbc:postgresql://" + cluster + "-rw:5432/figures", url);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(OVERLAYS)
    void theAutoscalerKeepsAtLeastTwoOfTheDeployment(String overlay) {
        var objects = Overlay.of(overlay);
        var autoscaler = objects.only(HorizontalPodAutoscaler.class).getSpec();

        assertEquals(
                nameOf(objects.only(Deployment.class)),
                autoscaler.getScaleTargetRef().getName());
        assertTrue(autoscaler.getMinReplicas() >= 2);
    }

    @Test
    void theRouteLeadsToTheService() {
        var objects = Overlay.of("prod");
        var backend = objects.only(HTTPRoute.class)
                .getSpec()
                .getRules()
                .get(0)
                .getBackendRefs()
                .get(0);

        assertEquals(nameOf(objects.only(Service.class)), backend.getName());
        assertEquals(
                List.of(backend.getPort()),
                objects.only(Service.class).getSpec().getPorts().stream()
                        .map(ServicePort::getPort)
                        .toList());
    }

    @Test
    void theMonitorsFindThePorts() {
        var objects = Overlay.of("prod");
        var labels = objects.only(Deployment.class)
                .getSpec()
                .getTemplate()
                .getMetadata()
                .getLabels();
        var monitor = objects.every(PodMonitor.class).stream()
                .filter(candidate -> nameOf(candidate).equals("kalimantan-figures"))
                .findFirst()
                .orElseThrow()
                .getSpec();

        assertSelects(monitor.getSelector().getMatchLabels(), labels);
        assertEquals("management", monitor.getPodMetricsEndpoints().get(0).getPort());
    }

    @Test
    void productionDeniesByDefaultAndLetsThePodsReachTheDatabase() {
        var objects = Overlay.of("prod");
        var policies = objects.every(NetworkPolicy.class);
        var deny = policies.stream()
                .filter(policy -> nameOf(policy).equals("default-deny"))
                .findFirst()
                .orElseThrow()
                .getSpec();
        var clients = policies.stream()
                .filter(policy -> nameOf(policy).equals("database-clients"))
                .findFirst()
                .orElseThrow()
                .getSpec();

        assertEquals(List.of("Ingress", "Egress"), deny.getPolicyTypes());
        assertTrue(deny.getIngress().isEmpty() && deny.getEgress().isEmpty());
        assertEquals(Map.of(), Objects.requireNonNullElse(deny.getPodSelector().getMatchLabels(), Map.of()));
        for (var pod : objects.pods()) {
            assertSelects(
                    clients.getPodSelector().getMatchLabels(), pod.getMetadata().getLabels());
        }
    }

    private static String nameOf(HasMetadata object) {
        return object.getMetadata().getName();
    }

    private static void assertSelects(Map<String, String> selector, Map<String, String> labels) {
        assertTrue(
                !selector.isEmpty() && labels.entrySet().containsAll(selector.entrySet()),
                () -> selector + " doesn't select " + labels);
    }
}
