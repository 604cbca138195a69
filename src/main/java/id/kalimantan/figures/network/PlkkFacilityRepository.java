package id.kalimantan.figures.network;

import id.kalimantan.figures.graphql.Where;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads facilities. */
@ApplicationScoped
public class PlkkFacilityRepository extends PlaceRepository<PlkkFacility, PlkkFilter> {
    PlkkFacilityRepository() {
        super(PlkkFacility.class);
    }

    @Override
    Where where(PlkkFilter filter) {
        return new Where()
                .oneOf("t.type", "types", filter.types())
                .and("t.office.code = :office", "office", filter.office())
                .and(":validOn between t.known.from and t.known.until", "validOn", filter.agreementValidOn())
                .and("t.verifiedOn >= :verifiedSince", "verifiedSince", filter.verifiedSince());
    }
}
