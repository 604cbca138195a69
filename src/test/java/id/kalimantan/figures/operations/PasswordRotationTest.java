package id.kalimantan.figures.operations;

import static id.kalimantan.figures.Client.here;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A password that is changed is found again in the file that the platform renews, without a restart. */
@QuarkusTest
@QuarkusTestResource(value = RotatedPassword.class, restrictToAnnotatedClass = true)
@Tag("long")
@SuppressWarnings("NullAway.Init")
class PasswordRotationTest {
    RotatedPassword password;

    @Test
    void aChangedPasswordNeedsNoRestart() throws Exception {
        assertEquals("", outcome());

        password.change("second");
        // connections that the server has ended are noticed first
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertEquals("UNAVAILABLE", outcome()));
        assertEquals("UNAVAILABLE", outcome());

        password.renewFile("second");
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertEquals("", outcome()));
    }

    private static String outcome() {
        return here().post("{ regions(first: 1) { nodes { code } } }").code();
    }
}
