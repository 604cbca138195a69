package id.kalimantan.figures.figure;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.kalimantan.figures.graphql.NodeLoader;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;

/** Indicators by their code. */
@Singleton
class IndicatorNodes implements NodeLoader {
    @Inject
    CodeLists codeLists;

    @Override
    public String type() {
        return "Indicator";
    }

    @Override
    public Map<String, Indicator> byKey(Set<String> codes) {
        return codeLists.indicators().stream()
                .filter(it -> codes.contains(it.code.name()))
                .collect(toMap(it -> it.code.name(), identity()));
    }
}
