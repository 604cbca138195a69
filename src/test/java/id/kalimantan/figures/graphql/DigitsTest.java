package id.kalimantan.figures.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "{ a(n: 123) } | 3",
                "{ a1: b2(c_3: 4) } | 1",
                "{ a(s: \"123\") b(n: 4) } | 1",
                "{ a(s: \"\\\"1\") b(n: 4) } | 1",
                "{ a(s: \"\"\"1 \" 2 \\\"\"\" 3\"\"\") b(n: 4) } | 1",
                "{ a(s: \"\") b(n: 4) } | 1",
                "{ a(s: \"12 | 0",
                "{ a(s: \"\\ | 0",
                "{ a(s: \"\"\"1 | 0",
                "'{ a # 12\n 3 }' | 1",
                "# 12 | 0"
            })
    void areCountedWhereTheyAreNumbers(String document, int expected) {
        assertEquals(expected, Digits.count(document));
    }
}
