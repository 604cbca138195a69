package id.kalimantan.figures.network;

import id.kalimantan.figures.sql.RememberedTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** Reads offices. */
@ApplicationScoped
public class OfficeQueries extends Registry<Office> {
    private final RememberedTable<Office> offices =
            new RememberedTable<>("office", sql.columns(false), Office::getCode, row -> new Office(row, false));

    OfficeQueries() {
        super("office", Office.BRIEF, Office.REST, Office::new);
    }

    @Override
    public Map<String, Office> byCode(Set<String> codes) {
        return offices.byCode(reading, codes);
    }
}
