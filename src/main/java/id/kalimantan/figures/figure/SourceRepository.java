package id.kalimantan.figures.figure;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.kalimantan.figures.graphql.NodeLoader;
import id.kalimantan.figures.graphql.PageRequest;
import id.kalimantan.figures.graphql.Slice;
import id.kalimantan.figures.graphql.Where;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads sources. */
@ApplicationScoped
public class SourceRepository implements PanacheRepositoryBase<Source, String>, NodeLoader {
    @Inject
    CatalogueRepository catalogues;

    @Override
    public String type() {
        return "Source";
    }

    @Override
    public Map<String, Source> byKey(Set<String> codes) {
        return list("any_of(?1, code)", (Object) codes.toArray(String[]::new)).stream()
                .collect(toMap(source -> source.code, identity()));
    }

    /** @param descending whether the latest comes first */
    Slice<Source> page(SourceFilter filter, boolean descending, PageRequest page) {
        boolean ascending = descending == page.backwards();
        Where where = where(filter);
        if (page.key() != null) {
            where.and("(publishedOn, code) " + (ascending ? ">" : "<") + " (:afterDate, :afterCode)")
                    .with("afterDate", page.key().get(0))
                    .with("afterCode", page.key().get(1));
        }
        String direction = ascending ? " asc" : " desc";
        return Slice.of(
                page,
                find(where + " order by publishedOn" + direction + ", code" + direction, where.parameters())
                        .range(0, page.size())
                        .list());
    }

    Map<SourceFilter, Integer> loadTotals(Set<SourceFilter> filters) {
        return filters.stream().collect(toMap(identity(), filter -> {
            Where where = where(filter);
            return Math.toIntExact(count(where.toString(), where.parameters()));
        }));
    }

    /** Days, months and years of publication compare as texts: of two the one that ends first comes first. */
    private Where where(SourceFilter filter) {
        Where where = new Where()
                .and("(occurs_in_words(:text, publisher) or occurs_in_words(:text, title))", "text", filter.text())
                .and("publishedOn >= :from", "from", text(filter.publishedFrom(), true))
                .and("publishedOn <= :until", "until", text(filter.publishedUntil(), false));
        List<String> bodies = filter.bodies();
        if (bodies != null && !bodies.isEmpty()) {
            List<String> names = catalogues.find(catalogue -> catalogue.namesOf(bodies));
            where.and("has_name(:ofBodies, attributedTo)").with("ofBodies", names.toArray(String[]::new));
        }
        return where;
    }

    /** The period itself as the first text of it; the last day of it as the last. */
    private static @Nullable String text(@Nullable String period, boolean first) {
        if (period == null) {
            return null;
        }
        Period parsed = Period.parse(period);
        LocalDate end = parsed.end();
        return first || end == null ? parsed.code() : end.toString();
    }
}
