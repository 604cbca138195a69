package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.NodeLoader;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;

/** Sources by their code. */
@Singleton
class SourceNodes implements NodeLoader {
    @Inject
    SourceQueries queries;

    @Override
    public String type() {
        return "Source";
    }

    @Override
    public Map<String, Source> byKey(Set<String> codes) {
        return queries.byCode(codes);
    }
}
