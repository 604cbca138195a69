package id.kalimantan.figures.network;

import id.kalimantan.figures.graphql.NodeLoader;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;

/** Facilities by their code. */
@Singleton
class PlkkFacilityNodes implements NodeLoader {
    @Inject
    PlkkFacilityQueries queries;

    @Override
    public String type() {
        return "PlkkFacility";
    }

    @Override
    public Map<String, PlkkFacility> byKey(Set<String> codes) {
        return queries.byCode(codes);
    }
}
