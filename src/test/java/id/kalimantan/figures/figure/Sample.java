package id.kalimantan.figures.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reported figures as tests need them, changed one thing at a time. */
record Sample(
        IndicatorCode indicator,
        String region,
        String period,
        BreakdownMember part,
        @Nullable String value,
        Qualifier qualifier,
        @Nullable String asPrinted,
        Source source,
        @Nullable String definition,
        boolean doubtful) {
    static final Source AGENCY = new Source(
            "a", "Koran A", "Judul", "2025-01-02", "https://a.example", "BPJS Ketenagakerjaan Kantor Wilayah");
    static final Source MINISTRY =
            new Source("b", "Koran B", "Judul", "2025-06-01", "https://b.example", "Kementerian Ketenagakerjaan");

    static Sample of(IndicatorCode indicator, String period, @Nullable String value) {
        return new Sample(
                indicator,
                "61",
                period,
                BreakdownMember.WHOLE,
                value,
                value == null ? Qualifier.MISSING : Qualifier.EXACT,
                null,
                AGENCY,
                null,
                false);
    }

    Sample region(String other) {
        return new Sample(indicator, other, period, part, value, qualifier, asPrinted, source, definition, doubtful);
    }

    Sample segment(SegmentCode segment) {
        return new Sample(
                indicator,
                region,
                period,
                new BreakdownMember(segment, null, null),
                value,
                qualifier,
                asPrinted,
                source,
                definition,
                doubtful);
    }

    Sample programme(ProgrammeCode programme) {
        return new Sample(
                indicator,
                region,
                period,
                new BreakdownMember(null, programme, null),
                value,
                qualifier,
                asPrinted,
                source,
                definition,
                doubtful);
    }

    Sample qualifier(Qualifier other) {
        return new Sample(indicator, region, period, part, value, other, asPrinted, source, definition, doubtful);
    }

    /** So many hundred thousand, printed as such. */
    Sample rounded(int hundredThousands) {
        String text = BigDecimal.valueOf(hundredThousands, 1).toPlainString().replace('.', ',') + " juta";
        return new Sample(
                indicator,
                region,
                period,
                part,
                hundredThousands + "00000",
                qualifier,
                text,
                source,
                definition,
                doubtful);
    }

    Sample asPrinted(String text) {
        return new Sample(indicator, region, period, part, value, qualifier, text, source, definition, doubtful);
    }

    Sample source(Source other) {
        return new Sample(indicator, region, period, part, value, qualifier, asPrinted, other, definition, doubtful);
    }

    Sample definition(String code) {
        return new Sample(indicator, region, period, part, value, qualifier, asPrinted, source, code, doubtful);
    }

    Sample doubtfulScope() {
        return new Sample(indicator, region, period, part, value, qualifier, asPrinted, source, definition, true);
    }

    Figure figure() {
        BigDecimal number = value == null ? null : new BigDecimal(value);
        List<Note> notes = new ArrayList<>();
        if (definition != null) {
            notes.add(new Note(NoteKind.DEFINITION, new LocalizedText(definition, definition)));
        }
        if (doubtful) {
            notes.add(new Note(NoteKind.SCOPE, new LocalizedText("ragu", "doubtful")));
        }
        return new Figure(
                new FigureKey(indicator, region, period, part, source.code, null),
                Period.parse(period),
                number,
                number == null ? MissingReason.NOT_STATED : null,
                indicator.unit,
                1,
                number == null ? Precision.MISSING : Precision.published(number, qualifier, asPrinted, indicator.unit),
                asPrinted,
                null,
                source,
                definition,
                notes,
                1);
    }
}
