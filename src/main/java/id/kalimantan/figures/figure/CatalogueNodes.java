package id.kalimantan.figures.figure;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.kalimantan.figures.graphql.Node;
import id.kalimantan.figures.graphql.NodeLoader;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds what is in the catalogue by its code. */
@Singleton
class CatalogueNodes {
    @Inject
    CatalogueRepository catalogues;

    @Produces
    NodeLoader indicators() {
        return loader("Indicator", Catalogue::indicators, Indicator::getCode);
    }

    @Produces
    NodeLoader dimensions() {
        return loader("Dimension", Catalogue::dimensions, Dimension::getCode);
    }

    @Produces
    NodeLoader members() {
        return loader("Member", catalogue -> catalogue.members(Member.class), Member::getCode);
    }

    @Produces
    NodeLoader definitions() {
        return loader("Definition", Catalogue::definitions, Definition::getCode);
    }

    @Produces
    NodeLoader bodies() {
        return loader("Body", Catalogue::bodies, body -> body.code);
    }

    private <T extends Node> NodeLoader loader(
            String type, Function<Catalogue, List<T>> entries, Function<T, String> code) {
        return new NodeLoader() {
            @Override
            public String type() {
                return type;
            }

            @Override
            public Map<String, T> byKey(Set<String> codes) {
                return entries.apply(catalogues.get()).stream()
                        .filter(entry -> codes.contains(code.apply(entry)))
                        .collect(toMap(code, identity()));
            }
        };
    }
}
