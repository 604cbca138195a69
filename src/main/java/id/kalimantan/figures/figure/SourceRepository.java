package id.kalimantan.figures.figure;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.kalimantan.figures.graphql.NodeLoader;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
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
        return list("any_of(?1, code)", (Object) codes.toArray(String[]::new)).stream()
                .collect(toMap(source -> source.code, identity()));
    }
}
