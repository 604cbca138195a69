package id.kalimantan.figures.figure;

import id.kalimantan.figures.sql.ReadTransaction;
import id.kalimantan.figures.sql.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads rows of the table of figures, with their sources, as of any release. */
@Singleton
class FigureRows {
    /** What is current, which is nearly always asked for, is told by the rows themselves and sooner planned. */
    private static final String FROM_CURRENT = """

            from (select 1 as position, max(number) as release from release) vintage
            join figure f on f.is_current
            join source s on s.code = f.source and s.is_current
            """;

    /**
     * The figures and sources of each vintage that is asked for; a vintage before the first release has none.
     * Moments are shown to the millisecond, so a release is known from the beginning of the one it was published in.
     */
    private static final String FROM_VINTAGES = """

            from (select asked.position, coalesce(asked.release, (
                    select max(number) from release where asked.moment is null
                      or published_at < asked.moment + interval '1 millisecond')) as release
                  from unnest(cast(? as timestamptz[]), cast(? as int[]))
                    with ordinality as asked(moment, release, position)) vintage
            join figure f on f.introduced_in <= vintage.release
              and (f.ended_in is null or f.ended_in > vintage.release)
            join source s on s.code = f.source and s.introduced_in <= vintage.release
              and (s.ended_in is null or s.ended_in > vintage.release)
            """;

    /** What {@link #figure} reads of figures {@code f} and sources {@code s}. */
    static final String COLUMNS =
            "f.indicator, f.region, f.period, f.period_kind, f.period_start, f.period_end, f.segment,"
                    + " f.programme, f.facility_type, f.value, f.qualifier, f.missing, f.as_printed, f.definition, f.scope, f.note,"
                    + " s.code, s.publisher, s.title, s.published_on, s.url, s.attributed_to";

    @Inject
    ReadTransaction reading;

    @Inject
    CodeLists codeLists;

    /** A figure as it was in a vintage. */
    record Row(Vintage vintage, Figure figure) {}

    /**
     * @param rest what follows the tables {@code f} and {@code s}: conditions and an order
     * @param limit null for all
     */
    Stream<Row> read(List<Vintage> vintages, String rest, Map<String, ?> parameters, @Nullable Integer limit) {
        Sql sql = from("select vintage.position, vintage.release, " + COLUMNS, vintages)
                .add(rest, parameters);
        if (limit != null) {
            sql.add(" limit ?", limit);
        }
        List<Row> rows = sql.list(reading, row -> {
            Vintage vintage = vintages.get(row.getInt("position") - 1);
            return new Row(vintage, figure(row, vintage, row.getInt("release")));
        });
        rows.stream()
                .filter(row -> row.vintage().equals(Vintage.CURRENT))
                .findFirst()
                .ifPresent(row -> reading.tell(row.figure().release()));
        return rows.stream();
    }

    /** How many figures there are. */
    long count(Vintage vintage, String where, Map<String, ?> parameters) {
        return from("select count(*)", List.of(vintage))
                .add(where, parameters)
                .list(reading, row -> row.getLong(1))
                .get(0);
    }

    private static Sql from(String select, List<Vintage> vintages) {
        if (vintages.equals(List.of(Vintage.CURRENT))) {
            return new Sql().add(select + FROM_CURRENT);
        }
        return new Sql()
                .add(
                        select + FROM_VINTAGES,
                        vintages.stream()
                                .map(Vintage::asOf)
                                .map(moment -> moment == null ? null : moment.toString())
                                .toArray(String[]::new),
                        vintages.stream().map(Vintage::release).toArray(Integer[]::new));
    }

    Figure figure(ResultSet row, Vintage vintage, int release) throws SQLException {
        IndicatorCode indicator = IndicatorCode.valueOf(row.getString("indicator"));
        Part part = new Part(
                code(SegmentCode.class, row, "segment"),
                code(ProgrammeCode.class, row, "programme"),
                code(PlkkType.class, row, "facility_type"));
        Integer past = vintage.equals(Vintage.CURRENT) ? null : release;
        Unit unit = indicator.unit;
        BigDecimal value = row.getBigDecimal("value");
        Qualifier qualifier = code(Qualifier.class, row, "qualifier");
        String asPrinted = row.getString("as_printed");
        var source = new Source(row);
        String period = row.getString("period");
        return new Figure(
                new FigureKey(indicator, row.getString("region"), period, part, source.code(), past),
                new Period(
                        period,
                        PeriodKind.valueOf(row.getString("period_kind")),
                        row.getObject("period_start", LocalDate.class),
                        row.getObject("period_end", LocalDate.class)),
                value,
                code(MissingReason.class, row, "missing"),
                unit,
                1,
                value == null || qualifier == null
                        ? Precision.MISSING
                        : Precision.published(value, qualifier, asPrinted, unit),
                asPrinted,
                null,
                source,
                row.getString("definition"),
                notes(row.getString("definition"), row.getString("scope"), row.getString("note")),
                release);
    }

    private static <E extends Enum<E>> @Nullable E code(Class<E> codes, ResultSet row, String column)
            throws SQLException {
        String code = row.getString(column);
        return code == null ? null : Enum.valueOf(codes, code);
    }

    private List<Note> notes(@Nullable String definitionCode, @Nullable String scope, @Nullable String remark) {
        List<Note> notes = new ArrayList<>();
        Note definition = codeLists.definition(definitionCode);
        if (definition != null) {
            notes.add(definition);
        }
        if (scope != null) {
            notes.add(DOUBTFUL_SCOPE);
        }
        if (remark != null) {
            notes.add(new Note(NoteKind.REMARK, new Words(remark, remark)));
        }
        return notes;
    }

    private static final Note DOUBTFUL_SCOPE = new Note(
            NoteKind.SCOPE,
            new Words("Cakupan wilayah angka ini diragukan.", "It is doubtful which territory this figure covers."));
}
