package id.kalimantan.figures.network;

import org.hibernate.Session;

/** Synthetic rows, the same in every run: enough of them to see how queries scale. Nothing about them is real. */
final class Synthetic {
    private Synthetic() {}

    /** Adds facilities all over Kalimantan and tells the planner of them. */
    static void facilities(Session session, int count) {
        execute(session, "select setseed(0.5)");
        execute(session, """
                insert into plkk_facility (code, name, type, region, region_certainty, office, latitude, longitude,
                  coordinate_quality, agreement_from, agreement_until, verified_on, source_note, introduced_in)
                select 'synthetic-' || n, 'Synthetic facility ' || n,
                  (array['CLINIC', 'PUSKESMAS', 'HOSPITAL', 'PRIVATE_HOSPITAL', 'PUBLIC_HOSPITAL'])[1 + n %% 5],
                  regions.codes[1 + (random() * 1e6)::int %% cardinality(regions.codes)], 'STATED', 'bontang',
                  -4 + 8 * random(), 109 + 10 * random(), (array['BUILDING', 'TOWN'])[1 + n %% 2],
                  '2024-01-01', date '2024-06-01' + (random() * 600)::int, date '2024-01-01' + (random() * 600)::int,
                  'synthetic', 1
                from generate_series(1, %d) n,
                  (select array_agg(code order by code) as codes from region where parent ~ '^\\d') regions""".formatted(count));
        execute(session, "analyze plkk_facility");
    }

    private static void execute(Session session, String sql) {
        session.doWork(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
    }
}
