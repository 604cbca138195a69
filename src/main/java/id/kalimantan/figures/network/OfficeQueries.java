package id.kalimantan.figures.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Reads offices. */
@ApplicationScoped
@Transactional
public class OfficeQueries extends Registry<Office> {
    OfficeQueries() {
        super("office", "kind, serves, parent, as_printed, last_seen", Office::new);
    }
}
