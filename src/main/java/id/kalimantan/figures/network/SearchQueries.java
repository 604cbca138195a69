package id.kalimantan.figures.network;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import id.kalimantan.figures.graphql.NodeLoader;
import id.kalimantan.figures.graphql.PageRequest;
import id.kalimantan.figures.graphql.SearchResult;
import id.kalimantan.figures.sql.ReadTransaction;
import id.kalimantan.figures.sql.Sql;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Finds regions, offices, service units and facilities by any part of a name. */
@ApplicationScoped
public class SearchQueries {
    @Inject
    ReadTransaction reading;

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

    /** A name that is all of the text comes first, then the one of which the text is the largest part. */
    private List<Hit> find(String text, int limit) {
        Sql criteria = new Criteria().named(text).sql();
        return new Sql()
                .add("select type, code from (")
                .add(candidates("Region", "region", "name_id", criteria))
                .add(" union all ")
                .add(candidates("Office", "office", "name", criteria))
                .add(" union all ")
                .add(candidates("ServiceUnit", "service_unit", "name", criteria))
                .add(" union all ")
                .add(candidates("PlkkFacility", "plkk_facility", "name", criteria))
                .add(") t order by (select max(similarity(part, search_key(?))) ", Criteria.searchable(text))
                .add("from string_to_table(search_key, '|') part) desc, name collate \"C\", type, code limit ?", limit)
                .list(reading, row -> new Hit(row.getString("type"), row.getString("code")));
    }

    /** Of the names that have the text the shortest, in which it is the largest part: no more of them are compared. */
    private static Sql candidates(String type, String table, String name, Sql criteria) {
        return new Sql()
                .add("(select '" + type + "' as type, code, " + name + " as name, search_key from " + table
                        + " t where ")
                .add(criteria)
                .add(" order by length(search_key), code limit " + PageRequest.MAX_SIZE + ")");
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
