package id.kalimantan.figures.figure;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What the native executable learns its HQL from. */
class HqlGrammarTest {
    @ParameterizedTest
    @FieldSource("id.kalimantan.figures.figure.HqlGrammar#QUERIES")
    void eachQueryIsHql(String query) {
        assertDoesNotThrow(() -> HqlGrammar.parse(query));
    }

    @Test
    void whatIsNoHqlIsNotLearnt() {
        assertThrows(ParseCancellationException.class, () -> HqlGrammar.parse("from Region where (code"));
    }
}
