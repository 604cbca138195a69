package id.kalimantan.figures.http;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An origin that no browser sends would never match, and nobody would know why. */
class OriginsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "http://localhost:5173",
                "capacitor://localhost",
                "ionic://localhost",
                "chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai",
                "moz-extension://6a8e2f5c-0f0e-4d7b-9d0c-3b7a2c1f8e11",
                "http://[::1]:8080",
                "*"
            })
    void originsAsBrowsersWriteThemAreTaken(String origin) {
        assertDoesNotThrow(() -> Origins.check(origin));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "https://example.org/app",
                "https://Example.org",
                "HTTPS://example.org",
                "https://example.org:443",
                "http://example.org:80",
                "https://user@example.org",
                "https://example.org?x",
                "example.org",
                "https://*.example.org",
                "https://",
                "null",
                ""
            })
    void othersAreRefusedAtTheStart(String origin) {
        var refused = assertThrows(IllegalStateException.class, () -> Origins.check(origin));

        assertTrue(String.valueOf(refused.getMessage()).contains("figures.allowed-origins"));
    }
}
