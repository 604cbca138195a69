package id.kalimantan.figures.network;

import id.kalimantan.figures.graphql.NodeLoader;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;

/** Offices by their code. */
@Singleton
class OfficeNodes implements NodeLoader {
    @Inject
    OfficeQueries queries;

    @Override
    public String type() {
        return "Office";
    }

    @Override
    public Map<String, Office> byKey(Set<String> codes) {
        return queries.byCode(codes);
    }
}
