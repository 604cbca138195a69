package id.kalimantan.figures.figure;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.hibernate.OrderingMode.UNORDERED;

import id.kalimantan.figures.graphql.NodeLoader;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads sources. */
@ApplicationScoped
public class SourceRepository implements PanacheRepositoryBase<Source, String>, NodeLoader {
    @Override
    public String type() {
        return "Source";
    }

    @Override
    public Map<String, Source> byKey(Set<String> codes) {
        return getSession().findMultiple(Source.class, List.copyOf(codes), UNORDERED).stream()
                .collect(toMap(source -> source.code, identity()));
    }
}
