package id.kalimantan.figures.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every Kubernetes object is one that an API server would take, with no field it doesn't know. */
class ManifestValidationTest {
    static Stream<Manifest> written() {
        return Manifests.written().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("written")
    void everyFileHoldsValidObjects(Manifest manifest) {
        assertEquals(List.of(), StrictValidation.problems(manifest));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("id.kalimantan.figures.operations.Manifests#overlays")
    void everyOverlayRendersIntoValidObjects(String overlay) {
        var rendered = Manifests.rendered(overlay);

        assertFalse(rendered.isEmpty());
        for (var manifest : rendered) {
            assertEquals(List.of(), StrictValidation.problems(manifest), manifest::toString);
        }
    }

    /** Each row spoils one place of a good object; a check that can't fail would be worth nothing. */
    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource({
        "base/deployment.yaml, terminationGracePeriodSeconds: 30, terminationGracePeriodSecond: 30",
        "base/deployment.yaml, periodSeconds: 1, periodSeconds: soon",
        "base/deployment.yaml, allowPrivilegeEscalation: false, allowPrivilegeEscalations: false",
        "base/service.yaml, port: 80, port: http",
        "base/service.yaml, targetPort: http, target: http",
        "base/migration.yaml, restartPolicy: Never, restart: Never",
        "base/autoscaler.yaml, maxReplicas: 10, maxReplica: 10",
        "base/disruption-budget.yaml, selector:, selectors:",
        "components/postgresql/cluster.yaml, instances: 3, instances: three",
        "components/postgresql/cluster.yaml, failoverQuorum: true, failOverQuorum: true",
        "components/backups/scheduled-backup.yaml, method: plugin, method: tape",
        "components/backups/object-store.yaml, destinationPath:, destination:",
        "components/network-policies/default-deny.yaml, podSelector: {}, podSelectors: {}",
        "components/monitoring/pod-monitor.yaml, scrapeTimeout: 5s, scrapeTimeouts: 5s",
        "components/gateway/http-route.yaml, backendRefs:, backends:",
    })
    void aSpoiltObjectIsFound(String file, String good, String bad) {
        var yaml = Manifests.read(Manifests.ROOT.resolve(file));
        var spoilt = Manifests.parse(file, yaml.replaceFirst(Pattern.quote(good), bad));

        assertFalse(spoilt.flatMap(manifest -> StrictValidation.problems(manifest).stream())
                .toList()
                .isEmpty());
    }

    @Test
    void anUnknownKindIsFound() {
        var manifest = Manifests.parse("here", "{apiVersion: v1, kind: Podd}")
                .findFirst()
                .orElseThrow();

        assertEquals(List.of("no model knows v1 Podd"), StrictValidation.problems(manifest));
    }
}
