package id.kalimantan.figures.http;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A server that remembers its answers, as it does in production. */
public class RememberingProfile implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("figures.cache.enabled", "true");
    }
}
