package id.kalimantan.figures.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    @ParameterizedTest(name = "from {0} until {1}: {2}")
    @CsvSource({
        "2025-01-01, 2025-12-31, VALID",
        "2025-06-30, 2025-06-30, VALID",
        "2025-07-01, 2025-12-31, NOT_YET_VALID",
        "2025-07-01,           , NOT_YET_VALID",
        "2024-01-01, 2025-06-29, EXPIRED",
        "          , 2025-06-29, EXPIRED",
        "2025-01-01,           , UNKNOWN",
        "          , 2025-12-31, UNKNOWN",
        "          ,           , UNKNOWN",
    })
    void theStatusOnADayIsWhatTheKnownBoundsDecide(
            @Nullable LocalDate from, @Nullable LocalDate until, AgreementStatus status) {
        assertEquals(status, new Agreement(from, until).on(DAY));
    }
}
