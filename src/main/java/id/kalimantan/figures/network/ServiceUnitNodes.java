package id.kalimantan.figures.network;

import id.kalimantan.figures.graphql.NodeLoader;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;

/** Service units by their code. */
@Singleton
class ServiceUnitNodes implements NodeLoader {
    @Inject
    ServiceUnitQueries queries;

    @Override
    public String type() {
        return "ServiceUnit";
    }

    @Override
    public Map<String, ServiceUnit> byKey(Set<String> codes) {
        return queries.byCode(codes);
    }
}
