package id.kalimantan.figures.figure;

import id.kalimantan.figures.sql.ReadTransaction;
import id.kalimantan.figures.sql.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts what the register of offices, service units and facilities lists. */
@Singleton
class Register {
    private static final String FORMULA = "COUNT(register)";

    private static final String COUNTS = """
            select asked.region,
              (select count(*) from office where is_current and kind = 'BRANCH_OFFICE' and region in (select regions_within(asked.region))) as branch_offices,
              (select count(*) from service_unit where is_current and region in (select regions_within(asked.region))) as service_units,
              (select count(*) from plkk_facility where is_current and region in (select regions_within(asked.region))) as plkk_facilities
            from unnest(?) as asked(region)
            """;

    private static final Words CAUTION = new Words(
            "Daftar pada rilis sekarang, bukan pada tanggal angka yang dilaporkan; yang tidak pernah diterbitkan tidak tercantum.",
            "The register as of the current release, not of the reported figure's day; it lacks what nobody has published.");

    @Inject
    ReadTransaction reading;

    /** How many the register lists within each region: of what exists, a lower bound. */
    Map<Shelf.Subject, Long> counts(Set<String> regions) {
        Map<Shelf.Subject, Long> counts = new HashMap<>();
        new Sql().add(COUNTS, (Object) regions.toArray(String[]::new)).list(reading, row -> {
            String region = row.getString("region");
            counts.put(
                    new Shelf.Subject(region, IndicatorCode.BRANCH_OFFICES, Part.WHOLE), row.getLong("branch_offices"));
            counts.put(
                    new Shelf.Subject(region, IndicatorCode.SERVICE_UNITS, Part.WHOLE), row.getLong("service_units"));
            return counts.put(
                    new Shelf.Subject(region, IndicatorCode.PLKK_FACILITIES, Part.WHOLE),
                    row.getLong("plkk_facilities"));
        });
        return counts;
    }

    /** Whether a key is that of a count. */
    static boolean counts(FigureKey key) {
        return key.source().equals("=" + FORMULA);
    }

    /** The count as a figure to set beside a reported one. */
    static Figure figure(Figure reported, long count) {
        BigDecimal value = BigDecimal.valueOf(count);
        FigureKey key = reported.key();
        return new Figure(
                new FigureKey(key.indicator(), key.region(), key.period(), key.part(), "=" + FORMULA, key.release()),
                reported.period(),
                value,
                null,
                reported.unit(),
                1,
                Precision.of(Qualifier.AT_LEAST, new Interval(value, null)),
                null,
                new Derivation(FORMULA, List.of(), 0, List.of(CAUTION)),
                null,
                null,
                List.of(),
                reported.release());
    }
}
