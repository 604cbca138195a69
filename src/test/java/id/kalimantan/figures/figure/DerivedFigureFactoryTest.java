package id.kalimantan.figures.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DerivedFigureFactoryTest {
    private static final SeriesKey RATIO = SeriesKey.whole("61", "WORKERS_PER_CONSTRUCTION_PROJECT");
    private static final SeriesKey DIFFERENCE = SeriesKey.whole("61", "UNPROTECTED_WORKERS");

    @ParameterizedTest
    @CsvSource({
        "100, EXACT, 4, EXACT, 25.0, EXACT, 25.0, 25.0",
        "100, EXACT, 3, EXACT, 33.3, ROUNDED, 33.3, 33.4",
        "1, EXACT, 14, EXACT, 0.1, ROUNDED, 0.0, 0.1",
        "3200, TRUNCATED, 10, EXACT, 320.0, APPROXIMATE, 320.0, 330.0",
        "100, EXACT, 4, AT_LEAST, 25.0, AT_MOST, 0.0, 25.0",
        "3200, TRUNCATED, 10, AT_LEAST, 330.0, AT_MOST, 0.0, 330.0",
        "100, AT_LEAST, 3, EXACT, 33.3, AT_LEAST, 33.3,",
        "100, AT_LEAST, 20, ROUNDED, 4.0, AT_LEAST, 4.0,",
        "100, AT_LEAST, 4, AT_LEAST, , MISSING, ,"
    })
    void aRatioIsBoundedInTheDirectionThatItsInputsAllow(
            String workers,
            Qualifier workersAre,
            String projects,
            Qualifier projectsAre,
            @Nullable String value,
            Qualifier qualifier,
            @Nullable String low,
            @Nullable String high) {
        Figure ratio = find(
                RATIO,
                Sample.of("ACTIVE_PARTICIPANTS", "2024", workers)
                        .qualifier(workersAre)
                        .part("CONSTRUCTION"),
                Sample.of("CONSTRUCTION_PROJECTS", "2024", projects).qualifier(projectsAre));

        assertIs(ratio, value, qualifier, low, high);
    }

    @ParameterizedTest
    @CsvSource({
        "10, EXACT, 4, EXACT, 6, EXACT, 6, 6",
        "10, EXACT, 4, AT_LEAST, 6, AT_MOST, , 6",
        "10, AT_LEAST, 4, EXACT, 6, AT_LEAST, 6,",
        "10, AT_LEAST, 4, AT_LEAST, , MISSING, ,"
    })
    void aDifferenceIsBoundedInTheDirectionThatItsInputsAllow(
            String all,
            Qualifier allAre,
            String participants,
            Qualifier participantsAre,
            @Nullable String value,
            Qualifier qualifier,
            @Nullable String low,
            @Nullable String high) {
        Figure difference = new ComparableFigures(calculator(
                        Sample.of("COVERAGE_DENOMINATOR", "2024", all).qualifier(allAre),
                        Sample.of("ACTIVE_PARTICIPANTS", "2024", participants).qualifier(participantsAre)))
                .computed(DIFFERENCE, "2024")
                .findFirst()
                .orElseThrow();

        assertIs(difference, value, qualifier, low, high);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void onlyAResultOfTwoBodiesSaysSo(boolean twoBodies) {
        Figure ratio = find(
                RATIO,
                Sample.of("ACTIVE_PARTICIPANTS", "2024", "100").part("CONSTRUCTION"),
                Sample.of("CONSTRUCTION_PROJECTS", "2024", "4").source(twoBodies ? Sample.MINISTRY : Sample.AGENCY));

        Derivation derivation = Objects.requireNonNull(ratio.derivation());
        List<String> cautions =
                derivation.cautions().stream().map(LocalizedText::english).toList();
        assertEquals(
                twoBodies, cautions.stream().anyMatch(it -> it.startsWith("Combines figures of several bodies: ")));
    }

    private static void assertIs(
            Figure figure, @Nullable String value, Qualifier qualifier, @Nullable String low, @Nullable String high) {
        assertEquals(value, text(figure.value()));
        assertEquals(qualifier, figure.precision().qualifier());
        assertEquals(low, text(figure.precision().low()));
        assertEquals(high, text(figure.precision().high()));
        assertEquals(value == null ? MissingReason.NOT_BOUNDED : null, figure.missing());
    }

    private static Figure find(SeriesKey series, Sample... samples) {
        Figure found = calculator(samples).find(series, null);
        assertNotNull(found);
        return found;
    }

    private static Calculator calculator(Sample... samples) {
        return new Calculator(
                new FigureIndex(Stream.of(samples).map(Sample::figure).toList()), Map.of(), SampleCatalogue.BUNDLED);
    }

    private static @Nullable String text(@Nullable Object number) {
        return number == null ? null : number.toString();
    }
}
