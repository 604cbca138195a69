package id.kalimantan.figures.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CacheBudgetTest {
    private static final MemorySize MUCH = new MemorySize(BigInteger.TWO.pow(60));
    private static final MemorySize LITTLE = new MemorySize(BigInteger.valueOf(1_000));

    @Test
    void allTogetherGetAThirdOfTheHeapHoweverMuchIsConfigured() {
        long together = Arrays.stream(CacheBudget.values())
                .mapToLong(budget -> budget.bytes(MUCH))
                .sum();

        assertTrue(together <= Runtime.getRuntime().maxMemory() / 3, together + " bytes");
        assertTrue(together > Runtime.getRuntime().maxMemory() / 4, together + " bytes");
    }

    @Test
    void lessIsConfigured() {
        assertEquals(1_000, CacheBudget.RESULTS.bytes(LITTLE));
    }
}
