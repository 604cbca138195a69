package id.kalimantan.figures.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reported figures as tests need them, changed one thing at a time. */
record Sample(
        String indicator,
        String area,
        String period,
        String part,
        @Nullable String value,
        Qualifier qualifier,
        @Nullable String asPrinted,
        Source source,
        String definition,
        boolean doubtful) {
    static final Source AGENCY = new Source(
            "a",
            "Koran A",
            "Judul",
            "2025-01-02",
            "https://a.example",
            "BPJS Ketenagakerjaan Kantor Wilayah Kalimantan");
    static final Source MINISTRY =
            new Source("b", "Koran B", "Judul", "2025-06-01", "https://b.example", "Kementerian Ketenagakerjaan");

    static Sample of(String indicator, String period, @Nullable String value) {
        return new Sample(indicator, "61", period, SeriesKey.WHOLE, value, Qualifier.EXACT, null, AGENCY, "", false);
    }

    Sample region(String code) {
        return new Sample(indicator, code, period, part, value, qualifier, asPrinted, source, definition, doubtful);
    }

    Sample part(String code) {
        return new Sample(indicator, area, period, code, value, qualifier, asPrinted, source, definition, doubtful);
    }

    Sample qualifier(Qualifier other) {
        return new Sample(indicator, area, period, part, value, other, asPrinted, source, definition, doubtful);
    }

    /** So many hundred thousand, printed as such. */
    Sample rounded(int hundredThousands) {
        String text = BigDecimal.valueOf(hundredThousands, 1).toPlainString().replace('.', ',') + " juta";
        String number = hundredThousands + "00000";
        return new Sample(indicator, area, period, part, number, qualifier, text, source, definition, doubtful);
    }

    Sample asPrinted(String text) {
        return new Sample(indicator, area, period, part, value, qualifier, text, source, definition, doubtful);
    }

    Sample source(Source other) {
        return new Sample(indicator, area, period, part, value, qualifier, asPrinted, other, definition, doubtful);
    }

    Sample definition(String code) {
        return new Sample(indicator, area, period, part, value, qualifier, asPrinted, source, code, doubtful);
    }

    Sample doubtfulScope() {
        return new Sample(indicator, area, period, part, value, qualifier, asPrinted, source, definition, true);
    }

    Figure figure() {
        return new ReportedFigure(
                        1,
                        1,
                        indicator,
                        area,
                        Period.parse(period),
                        part,
                        Status.OBSERVED,
                        value == null ? null : new BigDecimal(value),
                        null,
                        null,
                        value == null ? null : qualifier,
                        null,
                        null,
                        null,
                        value == null ? MissingReason.NOT_STATED : null,
                        asPrinted,
                        source,
                        definition,
                        doubtful ? "DOUBTFUL" : null,
                        null,
                        null)
                .with(SampleCatalogue.BUNDLED);
    }
}
