package id.kalimantan.figures.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.kalimantan.figures.graphql.Language;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FigureTextTest {
    private static final Sample MONEY = Sample.of("CONTRIBUTIONS", "2024", "5060579420000");
    private static final Sample EMPLOYERS =
            Sample.of("EMPLOYERS", "2024", "63680").qualifier(Qualifier.AT_LEAST);

    static Stream<Arguments> figures() {
        return Stream.of(
                Arguments.of(
                        MONEY, "Rp5.060.579.420.000", "IDR 5,060,579,420,000", "Rp5,06 triliun", "IDR 5.06 trillion"),
                Arguments.of(
                        EMPLOYERS.asPrinted("lebih dari 63.680 pemberi kerja"),
                        "lebih dari 63.680 pemberi kerja",
                        "more than 63,680 employers",
                        "lebih dari 63,68 ribu pemberi kerja",
                        "more than 63.68 thousand employers"),
                Arguments.of(
                        EMPLOYERS,
                        "sedikitnya 63.680 pemberi kerja",
                        "at least 63,680 employers",
                        "sedikitnya 63,68 ribu pemberi kerja",
                        "at least 63.68 thousand employers"),
                Arguments.of(Sample.of("COVERAGE_RATE", "2024", "45.34"), "45,34%", "45.34%", "45,34%", "45.34%"),
                Arguments.of(
                        Sample.of("COVERAGE_RATE", "2024", "42").qualifier(Qualifier.APPROXIMATE),
                        "sekitar 42%",
                        "about 42%",
                        "sekitar 42%",
                        "about 42%"),
                Arguments.of(
                        Sample.of("ACTIVE_PARTICIPANTS", "2024", "3200000").qualifier(Qualifier.TRUNCATED),
                        "3.200.000 orang lebih",
                        "over 3,200,000 people",
                        "3,2 juta orang lebih",
                        "over 3.2 million people"),
                Arguments.of(
                        Sample.of("ACTIVE_PARTICIPANTS", "2024", "2500000").qualifier(Qualifier.ROUNDED),
                        "sekitar 2.500.000 orang",
                        "about 2,500,000 people",
                        "2,5 juta orang",
                        "2.5 million people"),
                Arguments.of(
                        Sample.of("EMPLOYERS", "2024", null),
                        "tidak disebutkan",
                        "not stated",
                        "tidak disebutkan",
                        "not stated"));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void aFigureReadsAsWhatIsKnown(
            Sample sample, String full, String fullInEnglish, String compact, String compactInEnglish) {
        Figure figure = sample.figure();

        assertEquals(full, FigureText.formatted(figure, Language.ID, NumberStyle.FULL));
        assertEquals(fullInEnglish, FigureText.formatted(figure, Language.EN, NumberStyle.FULL));
        assertEquals(compact, FigureText.formatted(figure, Language.ID, NumberStyle.COMPACT));
        assertEquals(compactInEnglish, FigureText.formatted(figure, Language.EN, NumberStyle.COMPACT));
    }

    @Test
    void aCitationIsOneLineWithAllThatAFootnoteNeeds() {
        String citation = FigureText.citation(MONEY.figure(), Language.ID);

        assertEquals(
                "Koran A, “Judul”, 2 Januari 2025, https://a.example (angka BPJS Ketenagakerjaan Kantor Wilayah Kalimantan)."
                        + " Kalimantan Figures, rilis 1.",
                citation);
        assertFalse(citation.contains("\n"));
    }
}
