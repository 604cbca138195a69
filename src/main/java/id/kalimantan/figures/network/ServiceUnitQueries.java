package id.kalimantan.figures.network;

import id.kalimantan.figures.sql.Reading;

/** Reads service units. */
@Reading
public class ServiceUnitQueries extends Registry<ServiceUnit> {
    ServiceUnitQueries() {
        super("service_unit", "office, last_seen", ServiceUnit::new);
    }
}
