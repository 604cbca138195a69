package id.kalimantan.figures.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The bundled figures beside the words that they were printed with. */
class PrintedDatasetTest {
    record Row(BigDecimal value, Qualifier qualifier, Unit unit, String asPrinted) {
        static Row of(NamedCsvRecord cells) {
            return new Row(
                    new BigDecimal(cells.getField("value")),
                    Qualifier.valueOf(cells.getField("qualifier")),
                    SampleCatalogue.BUNDLED.indicator(cells.getField("indicator")).unit,
                    cells.getField("as_printed"));
        }

        Optional<Contradiction> contradiction(BigDecimal claimed) {
            return Contradiction.of(claimed, qualifier, unit, asPrinted);
        }
    }

    /** Without those that are said to be misprints. */
    private static final List<Row> ROWS = SampleCatalogue.rows("figures.csv").stream()
            .filter(cells -> !cells.getField("value").isEmpty())
            .filter(cells -> cells.getField("correction").isEmpty())
            .map(Row::of)
            .toList();

    @Test
    void theWordsBearOutAllOfThem() {
        assertEquals(
                List.of(),
                ROWS.stream()
                        .filter(row -> row.contradiction(row.value).isPresent())
                        .toList());
        assertEquals(
                List.of(),
                ROWS.stream()
                        .filter(row -> new PrintedText(row.asPrinted)
                                .printing(row.value, row.unit)
                                .isEmpty())
                        .toList());
    }

    @Provide
    Arbitrary<Row> rowsOfTheDataset() {
        return Arbitraries.of(ROWS);
    }

    @Property
    void twoDigitsInTheWrongOrderAreFound(@ForAll("rowsOfTheDataset") Row row, @ForAll @IntRange(max = 6) int at) {
        var digits = new StringBuilder(row.value.toPlainString());
        Assume.that(at + 1 < digits.length()
                && Character.isDigit(digits.charAt(at))
                && Character.isDigit(digits.charAt(at + 1))
                && digits.charAt(at) != digits.charAt(at + 1));
        char first = digits.charAt(at);
        digits.setCharAt(at, digits.charAt(at + 1));
        digits.setCharAt(at + 1, first);

        assertTrue(row.contradiction(new BigDecimal(digits.toString())).isPresent(), digits::toString);
    }

    @Property
    void aPowerOfTenTooManyOrTooFewIsFound(
            @ForAll("rowsOfTheDataset") Row row, @ForAll @IntRange(min = -12, max = 12) int power) {
        BigDecimal wrong = row.value.scaleByPowerOfTen(power);
        // "12.200 warga dari 122 desa" has both
        Assume.that(new PrintedText(row.asPrinted)
                .numbers().stream().noneMatch(printed -> printed.low().compareTo(wrong) == 0));

        assertTrue(row.contradiction(wrong).isPresent(), row.asPrinted);
    }
}
