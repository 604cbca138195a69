package id.kalimantan.figures.http;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.Tag;

/** The same from the packaged application, at length. */
@Tag("fuzz")
@QuarkusIntegrationTest
class FuzzIT extends FuzzTest {
    @Override
    int requests() {
        return Integer.getInteger("fuzz.requests", 10_000);
    }
}
