package id.kalimantan.figures.region;

import id.kalimantan.figures.graphql.NodeLoader;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;

/** Regions by their code. */
@Singleton
class RegionNodes implements NodeLoader {
    @Inject
    RegionQueries queries;

    @Override
    public String type() {
        return "Region";
    }

    @Override
    public Map<String, Region> byKey(Set<String> codes) {
        return queries.byCode(codes);
    }
}
