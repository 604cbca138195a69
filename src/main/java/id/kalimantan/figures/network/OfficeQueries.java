package id.kalimantan.figures.network;

import jakarta.enterprise.context.ApplicationScoped;

/** Reads offices. */
@ApplicationScoped
public class OfficeQueries extends Registry<Office> {
    OfficeQueries() {
        super("office", "kind, serves, parent, as_printed, last_seen", Office::new);
    }
}
