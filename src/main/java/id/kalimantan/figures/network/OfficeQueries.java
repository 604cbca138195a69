package id.kalimantan.figures.network;

import id.kalimantan.figures.sql.RememberedTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** Reads offices. */
@ApplicationScoped
public class OfficeQueries extends Registry<Office> {
    private static final String COLUMNS = "kind, serves, parent, as_printed, last_seen";

    private final RememberedTable<Office> offices =
            new RememberedTable<>("office", PlaceDetails.COLUMNS + ", " + COLUMNS, Office::getCode, Office::new);

    OfficeQueries() {
        super("office", COLUMNS, Office::new);
    }

    @Override
    public Map<String, Office> byCode(Set<String> codes) {
        return offices.byCode(reading, codes);
    }
}
