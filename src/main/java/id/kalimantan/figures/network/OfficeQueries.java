package id.kalimantan.figures.network;

import id.kalimantan.figures.sql.Reading;

/** Reads offices. */
@Reading
public class OfficeQueries extends Registry<Office> {
    OfficeQueries() {
        super("office", "kind, serves, parent, as_printed, last_seen", Office::new);
    }
}
