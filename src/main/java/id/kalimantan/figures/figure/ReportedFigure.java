package id.kalimantan.figures.figure;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reported figure as queries read it.
 *
 * @param newest the number of the release that is current
 * @param release the number of the one that it is shown of
 */
@RegisterForReflection // for queries
record ReportedFigure(
        int newest,
        int release,
        String indicator,
        String area,
        Period period,
        String part,
        Status status,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable Qualifier qualifier,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        @Nullable PrecisionBasis basis,
        @Nullable MissingReason missing,
        @Nullable String asPrinted,
        Source source,
        String definition,
        @Nullable String scope,
        @Nullable String correction,
        @Nullable String remark) {
    private static final LocalizedText DOUBTFUL_SCOPE = new LocalizedText(
            "Cakupan wilayah angka ini diragukan.", "It is doubtful which territory this figure covers.");

    /** With what its codes mean. */
    Figure with(Catalogue catalogue) {
        Indicator of = catalogue.indicator(indicator);
        List<Definition> definitions = definition.isEmpty() ? List.of() : List.of(catalogue.definition(definition));
        return new Figure(
                new FigureKey(
                        new SeriesKey(area, indicator, part, status),
                        period.code(),
                        source.code,
                        definition.isEmpty() ? null : definition,
                        null),
                of,
                part.isEmpty() ? null : catalogue.member(part),
                period,
                value,
                missing,
                of.unit,
                1,
                precision(of.unit),
                asPrinted,
                null,
                source,
                definitions,
                catalogue.bodies(source.attributedTo),
                notes(definitions),
                release);
    }

    /** As the printed words said when the figure was published; before, they were not read then. */
    private Precision precision(Unit unit) {
        if (qualifier == null) {
            return Precision.MISSING;
        }
        if (basis != null) {
            return Precision.of(qualifier, new Interval(least, most), basis);
        }
        return value == null
                ? Precision.of(qualifier, new Interval(low, high), PrecisionBasis.PRINTED)
                : Precision.published(value, qualifier, asPrinted, unit);
    }

    private List<Note> notes(List<Definition> definitions) {
        List<Note> notes = new ArrayList<>();
        definitions.forEach(it -> notes.add(new Note(NoteKind.DEFINITION, it.names())));
        if (scope != null) {
            notes.add(new Note(NoteKind.SCOPE, DOUBTFUL_SCOPE));
        }
        if (correction != null) {
            notes.add(new Note(NoteKind.CORRECTION, new LocalizedText(correction, correction)));
        }
        if (remark != null) {
            notes.add(new Note(NoteKind.REMARK, new LocalizedText(remark, remark)));
        }
        return notes;
    }
}
