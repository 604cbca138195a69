package id.kalimantan.figures.network;

import id.kalimantan.figures.graphql.Where;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads service units. */
@ApplicationScoped
public class ServiceUnitRepository extends PlaceRepository<ServiceUnit, ServiceUnitFilter> {
    ServiceUnitRepository() {
        super(ServiceUnit.class);
    }

    @Override
    Where where(ServiceUnitFilter filter) {
        return new Where().and("t.office.code = :office", "office", filter.office());
    }
}
