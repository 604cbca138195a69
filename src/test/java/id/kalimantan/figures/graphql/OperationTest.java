package id.kalimantan.figures.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import graphql.parser.Parser;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OperationTest {
    @Test
    void keepsNoVariablesThatItDoesNotDeclare() {
        var document = new PreparedDocument(
                "", Parser.parse("query A($x: Int, $y: Int = 1) { a(x: $x, y: $y) } query B($z: Int) { b(z: $z) }"), 1);
        var operation = new Operation(document, "A", Map.of("x", 1, "z", "no"), false, false, 0);

        assertEquals(Map.of("x", 1), operation.declaredOnly().variables());
    }
}
