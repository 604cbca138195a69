package id.kalimantan.figures.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FigureIndexTest {
    private static final Sample SAMPLE = Sample.of("EMPLOYERS", "2024", "1");

    @Test
    void theAgencysOwnFigureIsPreferredToThatOfAnotherBody() {
        Figure found = find(SAMPLE.source(Sample.MINISTRY), SAMPLE.source(Sample.AGENCY));

        assertEquals("a", found.key().source());
    }

    @Test
    void ofOneBodyTheLaterPublicationIsPreferredThenTheFirstCode() {
        String body = Sample.AGENCY.attributedTo;
        Source late = new Source("z", "Z", "Z", "2025-02-01", "https://z.example", body);
        Source lateToo = new Source("y", "Y", "Y", "2025-02-01", "https://y.example", body);

        assertEquals("z", find(SAMPLE, SAMPLE.source(late)).key().source());
        assertEquals(
                "y", find(SAMPLE.source(late), SAMPLE.source(lateToo)).key().source());
    }

    @Test
    void aFigureWithAValueIsPreferredToAMissingOne() {
        Sample missing = Sample.of("EMPLOYERS", "2025", null);

        assertEquals("2024", find(missing, SAMPLE).key().period());
        assertEquals(MissingReason.NOT_STATED, find(missing).missing());
    }

    @Test
    void aPeriodIsFoundOnlyByItsCode() {
        FigureIndex index = new FigureIndex(List.of(SAMPLE.figure()));

        assertNotNull(index.find(SAMPLE.figure().series(), "2024"));
        assertNull(index.find(SAMPLE.figure().series(), "2024-12"));
    }

    private static Figure find(Sample... samples) {
        FigureIndex index =
                new FigureIndex(Stream.of(samples).map(Sample::figure).toList());
        Figure found = index.find(SAMPLE.figure().series(), null);
        assertNotNull(found);
        return found;
    }
}
