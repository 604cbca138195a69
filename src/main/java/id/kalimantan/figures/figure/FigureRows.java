package id.kalimantan.figures.figure;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Reads rows of the table of figures, with their sources, as of any release. */
@Singleton
class FigureRows {
    /**
     * The figures and sources of each vintage that is asked for; a vintage before the first release has none.
     * Moments are shown to the millisecond, so a release is known from the beginning of the one it was published in.
     */
    static final String FROM = """
            from (select asked.position, coalesce(asked.release, (
                    select max(number) from release where asked.moment is null
                      or published_at < asked.moment + interval '1 millisecond')) as release
                  from unnest(cast(:moments as timestamptz[]), cast(:releases as int[]))
                    with ordinality as asked(moment, release, position)) vintage
            join figure f on f.introduced_in <= vintage.release
              and (f.ended_in is null or f.ended_in > vintage.release)
            join source s on s.code = f.source and s.introduced_in <= vintage.release
              and (s.ended_in is null or s.ended_in > vintage.release)
            """;

    @Inject
    EntityManager entityManager;

    @Inject
    CodeLists codeLists;

    /** A figure as it was in a vintage. */
    record Row(Vintage vintage, Figure figure) {}

    /**
     * @param rest what follows {@link #FROM}
     * @param limit null for all
     */
    Stream<Row> read(List<Vintage> vintages, String rest, Map<String, ?> parameters, @Nullable Integer limit) {
        NativeQuery<Object[]> query = entityManager
                .createNativeQuery(
                        "select vintage.position, vintage.release, {f.*}, {s.*} " + FROM + rest, Object[].class)
                .unwrap(NativeQuery.class)
                .addScalar("position", Long.class)
                .addScalar("release", Integer.class)
                .addEntity("f", FigureEntity.class)
                .addEntity("s", SourceEntity.class);
        bind(query, vintages, parameters);
        if (limit != null) {
            query.setMaxResults(limit);
        }
        return query.stream().map(row -> {
            Vintage vintage = vintages.get(Math.toIntExact((Long) row[0]) - 1);
            return new Row(vintage, figure((FigureEntity) row[2], (SourceEntity) row[3], vintage, (Integer) row[1]));
        });
    }

    /** How many figures there are. */
    long count(Vintage vintage, String where, Map<String, ?> parameters) {
        NativeQuery<Long> query = entityManager
                .createNativeQuery("select count(*) " + FROM + where, Long.class)
                .unwrap(NativeQuery.class);
        bind(query, List.of(vintage), parameters);
        return query.getSingleResult();
    }

    private static void bind(NativeQuery<?> query, List<Vintage> vintages, Map<String, ?> parameters) {
        query.setParameter(
                "moments",
                vintages.stream()
                        .map(Vintage::asOf)
                        .map(moment -> moment == null ? null : moment.toString())
                        .toArray(String[]::new));
        query.setParameter("releases", vintages.stream().map(Vintage::release).toArray(Integer[]::new));
        parameters.forEach(query::setParameter);
    }

    Figure figure(FigureEntity row, SourceEntity source, Vintage vintage, int release) {
        Part part = new Part(row.segment, row.programme, row.facilityType);
        Integer past = vintage.equals(Vintage.CURRENT) ? null : release;
        Unit unit = row.indicator.unit;
        return new Figure(
                new FigureKey(row.indicator, row.region, row.period, part, row.source, past),
                new Period(row.period, row.periodKind, row.periodStart, row.periodEnd),
                row.value,
                row.missing,
                unit,
                1,
                row.value == null || row.qualifier == null
                        ? Precision.MISSING
                        : Precision.published(row.value, row.qualifier, row.asPrinted, unit),
                row.asPrinted,
                null,
                new Source(source),
                row.definition,
                notes(row),
                release);
    }

    private List<Note> notes(FigureEntity row) {
        List<Note> notes = new ArrayList<>();
        Note definition = codeLists.definition(row.definition);
        if (definition != null) {
            notes.add(definition);
        }
        if (row.scope != null) {
            notes.add(DOUBTFUL_SCOPE);
        }
        if (row.note != null) {
            notes.add(new Note(NoteKind.REMARK, new Words(row.note, row.note)));
        }
        return notes;
    }

    private static final Note DOUBTFUL_SCOPE = new Note(
            NoteKind.SCOPE,
            new Words("Cakupan wilayah angka ini diragukan.", "It is doubtful which territory this figure covers."));
}
