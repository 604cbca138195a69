package id.kalimantan.figures.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Reads facilities. */
@ApplicationScoped
@Transactional
public class PlkkFacilityQueries extends Registry<PlkkFacility> {
    PlkkFacilityQueries() {
        super(
                "plkk_facility",
                "type, region_certainty, office, agreement_from, agreement_until, verified_on",
                PlkkFacility::new);
    }
}
