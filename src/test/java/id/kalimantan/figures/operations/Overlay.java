package id.kalimantan.figures.operations;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A rendered overlay: its objects by their types. */
record Overlay(List<HasMetadata> all) {
    static Overlay of(String overlay) {
        return new Overlay(Manifests.rendered(overlay).stream()
                .map(manifest ->
                        (HasMetadata) Serialization.unmarshal(manifest.content().toString()))
                .toList());
    }

    <T> List<T> every(Class<T> type) {
        return all.stream().filter(type::isInstance).map(type::cast).toList();
    }

    <T> T only(Class<T> type) {
        var found = every(type);
        if (found.size() != 1) {
            throw new AssertionError("expected one " + type.getSimpleName() + ", found " + found);
        }
        return found.get(0);
    }

    /** The first object of a kind that there are no typed models of. */
    HasMetadata custom(String kind) {
        return all.stream()
                .filter(object -> object.getKind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    /** A variable of the server's configuration. */
    String setting(String name) {
        return Objects.requireNonNull(only(ConfigMap.class).getData().get(name), name);
    }

    List<PodTemplateSpec> pods() {
        return Stream.concat(
                        every(Deployment.class).stream()
                                .map(deployment -> deployment.getSpec().getTemplate()),
                        every(Job.class).stream().map(job -> job.getSpec().getTemplate()))
                .toList();
    }

    Container server() {
        return only(Deployment.class)
                .getSpec()
                .getTemplate()
                .getSpec()
                .getContainers()
                .get(0);
    }
}
