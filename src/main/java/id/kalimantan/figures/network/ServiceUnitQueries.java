package id.kalimantan.figures.network;

import jakarta.enterprise.context.ApplicationScoped;

/** Reads service units. */
@ApplicationScoped
public class ServiceUnitQueries extends Registry<ServiceUnit> {
    ServiceUnitQueries() {
        super("service_unit", ServiceUnit.BRIEF, ServiceUnit.REST, ServiceUnit::new);
    }
}
