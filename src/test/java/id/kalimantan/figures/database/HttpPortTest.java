package id.kalimantan.figures.database;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.ServerSocket;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

class HttpPortTest {
    @Test
    void tellsWhatToDoWhenThePortIsTaken() throws Exception {
        try (var other = new ServerSocket(0)) {
            var problem =
                    assertThrows(StartupProblem.class, () -> HttpPort.requireFree(ports(other.getLocalPort(), 0)));
            var advice = "-Dquarkus.http.port=" + (other.getLocalPort() + 1);
            assertTrue(String.valueOf(problem.getMessage()).contains(advice));
        }
    }

    @Test
    void tellsTheSameOfTheManagementPort() throws Exception {
        try (var other = new ServerSocket(0)) {
            var problem =
                    assertThrows(StartupProblem.class, () -> HttpPort.requireFree(ports(0, other.getLocalPort())));
            var advice = "QUARKUS_MANAGEMENT_PORT=" + (other.getLocalPort() + 1);
            assertTrue(String.valueOf(problem.getMessage()).contains(advice));
        }
    }

    @Test
    void isContentWithFreePorts() {
        assertDoesNotThrow(() -> HttpPort.requireFree(ports(0, 0)));
    }

    private static Config ports(int http, int management) {
        return new SmallRyeConfigBuilder()
                .withDefaultValue("quarkus.http.port", Integer.toString(http))
                .withDefaultValue("quarkus.management.port", Integer.toString(management))
                .build();
    }
}
