package id.kalimantan.figures.network;

import id.kalimantan.figures.figure.CatalogueRepository;
import id.kalimantan.figures.graphql.FieldError;
import id.kalimantan.figures.graphql.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Reads facilities. */
@ApplicationScoped
public class PlkkFacilityRepository extends PlaceRepository<PlkkFacility, PlkkFilter> {
    @Inject
    CatalogueRepository catalogue;

    PlkkFacilityRepository() {
        super(PlkkFacility.class);
    }

    /** @throws FieldError when there is no such type */
    void check(@Nullable PlkkFilter filter) {
        if (filter != null && filter.types() != null) {
            catalogue.checkFacilityTypes(filter.types());
        }
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
