package id.kalimantan.figures.http;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BudgetTest {
    private final Budget budget = new Budget(4);
    private final long share = budget.limit() / 4;

    @Test
    void isUsedUpByNoFewerClientsThanThat() {
        assertFalse(budget.take("a", share + 1));
        assertTrue(budget.take("a", share));
        assertFalse(budget.take("a", 1));
        assertTrue(budget.take("b", share));
        assertTrue(budget.take("c", share));
        assertTrue(budget.take("d", share));
        assertFalse(budget.take("e", 100));
    }

    @Test
    void whatIsGivenBackIsThereAgain() {
        budget.take("a", share);
        budget.giveBack("a", 10);

        assertTrue(budget.take("a", 10));
        assertFalse(budget.take("a", 1));
    }

    @Test
    void theFirstBytesOfAConnectionAreAlwaysThere() {
        budget.take("a", share);
        var holding = budget.new Holding("a");

        assertTrue(holding.add(8_000));
        assertFalse(holding.add(1_000));
        holding.removeAll();
        assertTrue(holding.add(8_000));
    }
}
