package id.kalimantan.figures.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Reads service units. */
@ApplicationScoped
@Transactional
public class ServiceUnitQueries extends Registry<ServiceUnit> {
    ServiceUnitQueries() {
        super("service_unit", "office, last_seen", ServiceUnit::new);
    }
}
