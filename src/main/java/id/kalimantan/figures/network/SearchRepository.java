package id.kalimantan.figures.network;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import id.kalimantan.figures.graphql.NodeLoader;
import id.kalimantan.figures.graphql.PageRequest;
import id.kalimantan.figures.graphql.SearchResult;
import id.kalimantan.figures.graphql.Where;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Finds regions, offices, service units and facilities by any part of a name. */
@ApplicationScoped
public class SearchRepository {
    /** Of the names that have the text the shortest, in which it is the largest part: no more of them are compared. */
    private static final String CANDIDATES = """
            (select '%1$s' as type, t.code as code, t.%2$s as name, t.searchKey as key from %1$s t where %3$s
             order by length(t.searchKey), t.code limit %4$d)""";

    /** Other names of regions are rows of their own. */
    private static final String REGION_NAMES = """
            (select 'Region' as type, t.region.code as code, t.name as name, t.searchKey as key from RegionName t where %s
             order by length(t.searchKey), t.region.code limit %d)""";

    @Inject
    Session session;

    @Inject
    @All
    List<NodeLoader> loaders;

    private record Hit(String type, String code) {}

    List<SearchResult> search(String text, int first) {
        int limit = PageRequest.of(first, null, null, null, 1).size();
        List<Hit> hits = find(text, limit);
        Map<Hit, SearchResult> found = load(hits);
        return hits.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /**
     * A name that is all of the text comes first, then the one of which the text is the largest part. Of names that differ in
     * the words Kabupaten and Kota only, the one with the words of the text.
     */
    private List<Hit> find(String text, int limit) {
        Where where = new Where();
        PlaceRepository.named(where, text);
        var named = Stream.of("Region", "Office", "ServiceUnit", "PlkkFacility")
                .map(type -> CANDIDATES.formatted(
                        type, type.equals("Region") ? "nameId" : "name", where, PageRequest.MAX_SIZE));
        String candidates = Stream.concat(named, Stream.of(REGION_NAMES.formatted(where, PageRequest.MAX_SIZE)))
                .collect(joining(" union all "));
        var selection = session.createSelectionQuery(
                "select h.type, h.code from (" + candidates + ") h group by h.type, h.code"
                        + " order by max(similarity_to(:text, h.key)) desc, max(similarity_of(:text, h.name)) desc,"
                        + " min(collate(h.name as `C`)), h.type, h.code",
                Object[].class);
        where.parameters().forEach(selection::setParameter);
        return selection.setMaxResults(limit).list().stream()
                .map(row -> new Hit((String) row[0], (String) row[1]))
                .toList();
    }

    private Map<Hit, SearchResult> load(List<Hit> hits) {
        Map<String, Set<String>> codes = hits.stream().collect(groupingBy(Hit::type, mapping(Hit::code, toSet())));
        Map<Hit, SearchResult> found = new HashMap<>();
        for (NodeLoader loader : loaders) {
            String type = loader.type();
            if (codes.containsKey(type)) {
                loader.byKey(codes.get(type))
                        .forEach((code, node) -> found.put(new Hit(type, code), (SearchResult) node));
            }
        }
        return found;
    }
}
