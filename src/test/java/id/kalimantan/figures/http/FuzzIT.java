package id.kalimantan.figures.http;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same from the packaged application, at length. */
@QuarkusIntegrationTest
class FuzzIT extends FuzzTest {
    @Override
    int requests() {
        return Integer.getInteger("fuzz.requests", 10_000);
    }
}
