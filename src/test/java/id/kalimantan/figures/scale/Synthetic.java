package id.kalimantan.figures.scale;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;

/**
 * Publishes synthetic rows, as a release of their own, in a database that holds the bundled dataset. Their codes begin
 * with {@code synthetic-}, those of regions with numbers that no province has. Nothing about them is real; the same
 * size and seed make the same rows.
 *
 * <p>Needs no more than the test classes and PostgreSQL's driver, so that any program can call it:
 *
 * <pre>java -cp target/test-classes:postgresql.jar id.kalimantan.figures.scale.Synthetic JDBC-URL TIMES [SEED]</pre>
 */
public final class Synthetic {
    /** Regencies lie evenly over Indonesia, and what is in them lies within half a degree of their centre. */
    private static final String PLACES = """
            (select n, codes[place] as region,
               -9 + 14 * (place * 0.6180339887 - floor(place * 0.6180339887)) + random() - 0.5 as latitude,
               96 + 44 * (place * 0.7548776662 - floor(place * 0.7548776662)) + random() - 0.5 as longitude
             from (select array_agg(code order by code) as codes
                   from region where is_current and level in ('REGENCY', 'CITY')) r,
               lateral (select n, 1 + floor(random() * cardinality(codes))::int as place
                        from generate_series(1, :count) n) p) place""";

    private static final String REGIONS = """
            insert into region (code, name_id, name_en, level, parent, introduced_in)
            select (65 + n)::text, 'Provinsi Sintetis ' || n, 'Synthetic Province ' || n, 'PROVINCE', 'KALIMANTAN',
              :release
            from generate_series(1, least(33, :count)) n
            union all
            select (66 + mod(n, 33))::text || '.' || lpad((1 + n / 33)::text, 2, '0'), 'Kabupaten Sintetis ' || n,
              'Synthetic Regency ' || n, 'REGENCY', (66 + mod(n, 33))::text, :release
            from generate_series(0, :count - 1) n""";

    private static final String OFFICES = """
            insert into office (code, name, kind, region, serves, latitude, longitude, coordinate_quality, source_note,
              introduced_in)
            select 'synthetic-' || n, 'Kantor Sintetis ' || n, 'BRANCH_OFFICE', region, array[region],
              latitude, longitude, 'BUILDING', 'synthetic', :release
            from\s""" + PLACES;

    private static final String UNITS = """
            insert into service_unit (code, name, office, region, latitude, longitude, coordinate_quality, source_note,
              introduced_in)
            select 'synthetic-' || n, 'Unit Sintetis ' || n, offices[1 + mod(n, cardinality(offices))], region,
              latitude, longitude, 'BUILDING', 'synthetic', :release
            from (select array_agg(code order by code) as offices from office where is_current) o,\s""" + PLACES;

    private static final String FACILITIES = """
            insert into plkk_facility (code, name, type, region, region_certainty, office, latitude, longitude,
              coordinate_quality, agreement_from, agreement_until, verified_on, source_note, introduced_in)
            select 'synthetic-' || n, (array['Klinik', 'Puskesmas', 'RS', 'RSUD'])[1 + mod(n, 4)] || ' Sintetis ' || n,
              (array['CLINIC', 'PUSKESMAS', 'PRIVATE_HOSPITAL', 'PUBLIC_HOSPITAL'])[1 + mod(n, 4)],
              region, 'STATED', offices[1 + mod(n, cardinality(offices))], latitude, longitude,
              (array['BUILDING', 'TOWN'])[1 + mod(n / 4, 2)], '2024-01-01',
              date '2024-06-01' + (random() * 600)::int, date '2024-01-01' + (random() * 600)::int, 'synthetic',
              :release
            from (select array_agg(code order by code) as offices from office where is_current) o,\s""" + PLACES;

    private static final String DIMENSIONS = """
            insert into dimension (code, position, name_id, name_en, introduced_in)
            select 'synthetic_' || n, 100 + n, 'Dimensi Sintetis ' || n, 'Synthetic Dimension ' || n, :release
            from generate_series(1, :count) n""";

    private static final String MEMBERS = """
            insert into member (code, dimension, position, name_id, name_en, introduced_in)
            select 'SYNTHETIC_' || n || '_' || m, 'synthetic_' || n, m, 'Bagian Sintetis ' || m, 'Synthetic Part ' || m,
              :release
            from generate_series(1, :count) n, generate_series(1, 10) m""";

    /** Each with one of the synthetic dimensions. */
    private static final String INDICATORS = """
            insert into indicator (code, position, unit, kind, name_id, name_en, definition_id, definition_en, dimensions,
              introduced_in)
            select 'SYNTHETIC_' || n, 100 + n, 'PERSON', 'STOCK', 'Indikator Sintetis ' || n, 'Synthetic Indicator ' || n,
              'sintetis', 'synthetic', array[codes[1 + mod(n, cardinality(codes))]], :release
            from (select array_agg(code order by code) as codes from dimension where code like 'synthetic%') d,
              generate_series(1, :count) n""";

    /**
     * Every bundled indicator in every region, and every synthetic one in the regional office's area, whole and in each of
     * its parts, for one year before the other.
     */
    private static final String FIGURES = """
            insert into figure (indicator, region, period, period_kind, period_start, period_end, part, definition, value,
              qualifier, source, introduced_in)
            with series as (
              select i.code as indicator, i.definitions[1] as definition, r.code as region, m.code as part,
                (select min(code) from source where is_current) as source, count(*) over ()::int as total
              from (select *, code like 'SYNTHETIC%' as synthetic from indicator where is_current) i
              join region r on r.is_current and (r.level = 'REGIONAL_OFFICE_AREA' or not synthetic)
              cross join lateral (
                select cast(null as text) as code
                union all select code from member where is_current and dimension = any (i.dimensions)) m)
            select indicator, region, year::text, 'YEAR', make_date(year, 1, 1), make_date(year, 12, 31), part,
              definition, floor(random() * 1e9), 'EXACT', source, :release
            from series, generate_series(2018, 2018 - :count / total, -1) year
            order by year desc, region, indicator, part limit :count""";

    private Synthetic() {}

    /** How many rows are added. */
    public record Size(
            int dimensions, int indicators, int regencies, int offices, int units, int facilities, int figures) {
        /** All of Indonesia: with the bundled ones 514 regencies and cities in 38 provinces. */
        public static final Size COUNTRY = new Size(50, 2_000, 458, 2_000, 8_000, 100_000, 1_000_000);

        /** Offices, units and facilities alone. */
        public static Size places(int offices, int units, int facilities) {
            return new Size(0, 0, 0, offices, units, facilities, 0);
        }

        /**
         * As many times the bundled data, which are once: they have 24 offices, 36 facilities and 275 figures, and
         * are taken to have 26 units. Regencies grow to the 514 that there are; the catalogue does not grow.
         */
        public static Size times(int times) {
            int more = times - 1;
            return new Size(0, 0, Math.min(56 * more, COUNTRY.regencies), 24 * more, 26 * more, 36 * more, 275 * more);
        }
    }

    /**
     * Publishes in the connection's transaction, which the caller commits, and tells the planner of the rows.
     *
     * @return the number of the release
     */
    public static int publish(Connection connection, Size size, int seed) throws SQLException {
        execute(connection, "set local statement_timeout = 0");
        execute(connection, "select setseed(" + 1 / (1.0 + Math.abs((long) seed)) + ")");
        int release = newRelease(connection, size, seed);
        insert(connection, DIMENSIONS, size.dimensions, release);
        insert(connection, MEMBERS, size.dimensions, release);
        insert(connection, INDICATORS, size.indicators, release);
        insert(connection, REGIONS, size.regencies, release);
        insert(connection, OFFICES, size.offices, release);
        insert(connection, UNITS, size.units, release);
        insert(connection, FACILITIES, size.facilities, release);
        insert(connection, FIGURES, size.figures, release);
        execute(connection, "set constraints all immediate");
        execute(connection, "analyze");
        return release;
    }

    public static void main(String[] arguments) throws SQLException {
        int times = Integer.parseInt(arguments[1]);
        int seed = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
        try (var connection = DriverManager.getConnection(arguments[0])) {
            connection.setAutoCommit(false);
            int release = publish(connection, Size.times(times), seed);
            connection.commit();
            System.out.printf(Locale.ROOT, "Published %s as release %d%n", Size.times(times), release);
        }
    }

    private static int newRelease(Connection connection, Size size, int seed) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into release (number, published_by, note, checksum)
                select max(number) + 1, 'synthetic', ?, '' from release returning number""")) {
            insert.setString(1, size + " from seed " + seed);
            try (var row = insert.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static void insert(Connection connection, String sql, int count, int release) throws SQLException {
        if (count > 0) {
            execute(connection, sql.replace(":count", count + "").replace(":release", release + ""));
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
