package id.kalimantan.figures.network;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import id.kalimantan.figures.sql.ReadTransaction;
import id.kalimantan.figures.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Counts what the registries hold. */
@ApplicationScoped
public class CompletenessQueries {
    private static final String COUNTS = Stream.of(RegistryKind.values())
            .map(registry -> ("(select count(*) from regions_within(p.region) r(code) join %s t on t.region = r.code"
                            + " where t.is_current and %s) as %s")
                    .formatted(registry.table, registry.condition, registry))
            .collect(joining(", "));

    @Inject
    ReadTransaction reading;

    private record Counts(String region, Map<RegistryKind, Integer> entries) {}

    /** The number of entries of each registry in each region and below it. */
    Map<String, Map<RegistryKind, Integer>> itemised(Set<String> regions) {
        return new Sql()
                        .add("select p.region, " + COUNTS + " from unnest(?) p(region)", (Object)
                                regions.toArray(String[]::new))
                        .list(reading, row -> new Counts(row.getString("region"), entries(row)))
                        .stream()
                        .collect(toMap(Counts::region, Counts::entries));
    }

    private static Map<RegistryKind, Integer> entries(ResultSet row) throws SQLException {
        Map<RegistryKind, Integer> entries = new EnumMap<>(RegistryKind.class);
        for (RegistryKind registry : RegistryKind.values()) {
            entries.put(registry, row.getInt(registry.name()));
        }
        return entries;
    }
}
