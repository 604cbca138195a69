package id.kalimantan.figures.network;

import jakarta.enterprise.context.ApplicationScoped;

/** Reads facilities. */
@ApplicationScoped
public class PlkkFacilityQueries extends Registry<PlkkFacility> {
    PlkkFacilityQueries() {
        super(
                "plkk_facility",
                "type, region_certainty, office, agreement_from, agreement_until, verified_on",
                PlkkFacility::new);
    }
}
