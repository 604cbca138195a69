package id.kalimantan.figures.network;

import jakarta.enterprise.context.ApplicationScoped;

/** Reads facilities. */
@ApplicationScoped
public class PlkkFacilityQueries extends Registry<PlkkFacility> {
    PlkkFacilityQueries() {
        super("plkk_facility", PlkkFacility.BRIEF, PlkkFacility.REST, PlkkFacility::new);
    }
}
