package id.kalimantan.figures.operations;

import com.fasterxml.jackson.databind.JsonNode;

/** A Kubernetes object and where it comes from: a file, or an overlay as rendered. */
record Manifest(String origin, JsonNode content) {
    String apiVersion() {
        return content.path("apiVersion").asText();
    }

    String kind() {
        return content.path("kind").asText();
    }

    @Override
    public String toString() {
        return origin + ": " + kind() + " " + content.at("/metadata/name").asText();
    }
}
