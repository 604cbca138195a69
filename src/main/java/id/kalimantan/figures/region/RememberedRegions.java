package id.kalimantan.figures.region;

import static java.util.stream.Collectors.toMap;

import id.kalimantan.figures.sql.ReadTransaction;
import id.kalimantan.figures.sql.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The regions of a release: a few hundred at most, which most operations ask for by their codes and only then for
 * figures. What is remembered is used for operations whose other statements tell the same release.
 */
@Singleton
class RememberedRegions {
    @Inject
    ReadTransaction reading;

    private volatile @Nullable Known known;

    private record Known(int release, Map<String, Region> regions) {}

    private record Row(int release, Region region) {}

    Map<String, Region> byCode(Set<String> codes) {
        Known all = known;
        if (all != null && reading.isNewest(all.release())) {
            reading.relyOn(all.release());
        } else {
            all = read();
            known = all;
        }
        return codes.stream()
                .map(all.regions()::get)
                .filter(Objects::nonNull)
                .collect(toMap(Region::code, Function.identity()));
    }

    private Known read() {
        List<Row> rows = new Sql()
                .add("select (select max(number) from release) as release, " + RegionQueries.COLUMNS)
                .add(" from region where is_current")
                .list(reading, row -> new Row(row.getInt("release"), new Region(row)));
        if (rows.isEmpty()) {
            return new Known(0, Map.of());
        }
        reading.tell(rows.get(0).release());
        return new Known(
                rows.get(0).release(),
                rows.stream().map(Row::region).collect(toMap(Region::code, Function.identity())));
    }
}
