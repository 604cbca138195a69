package id.kalimantan.figures.figure;

import static java.util.stream.Collectors.joining;

import id.kalimantan.figures.graphql.FieldError;
import id.kalimantan.figures.graphql.PageRequest;
import id.kalimantan.figures.graphql.Slice;
import id.kalimantan.figures.graphql.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists reported figures. */
@ApplicationScoped
public class FigureListRepository {
    static final List<String> KEY = List.of(
            "f.indicator.code",
            "f.area",
            "f.period",
            "f.breakdown",
            "f.source.code",
            "cast(f.status as String)",
            "f.meaning");

    @Inject
    FigureRepository figures;

    @Inject
    CatalogueRepository catalogues;

    Slice<Figure> page(FigureList list, PageRequest page) {
        Where where = where(list.filter());
        if (page.key() != null) {
            where.and("(" + String.join(", ", KEY) + ") " + page.beyond()
                    + " (:key0, :key1, :key2, :key3, :key4, :key5, :key6)");
            for (int i = 0; i < KEY.size(); i++) {
                where.with("key" + i, page.key().get(i));
            }
        }
        String order = KEY.stream().map(path -> path + " " + page.order()).collect(joining(", ", " order by ", ""));
        return Slice.of(
                page,
                figures.find(List.of(list.vintage()), where, order, page.size() + 1)
                        .map(FigureRepository.Row::figure)
                        .toList());
    }

    Map<FigureList, Integer> loadTotals(Set<FigureList> lists) {
        Map<FigureList, Integer> totals = new HashMap<>();
        lists.forEach(list -> totals.put(list, figures.count(list.vintage(), where(list.filter()))));
        return totals;
    }

    /** @throws FieldError when a code is unknown */
    private Where where(FigureFilter filter) {
        String part = filter.part();
        if (part != null) {
            catalogues.find(catalogue -> catalogue.member(part));
        }
        String period = Period.codeOf(filter.period());
        Where where = new Where()
                .and("f.period = :ofPeriod", "ofPeriod", period)
                .and("f.breakdown = :ofPart", "ofPart", part)
                .and("f.source.code = :ofSource", "ofSource", filter.source());
        if (filter.indicators() != null) {
            filter.indicators().forEach(code -> catalogues.find(catalogue -> catalogue.indicator(code)));
            where.and("any_of(:indicators, f.indicator.code)")
                    .with("indicators", filter.indicators().toArray(String[]::new));
        }
        if (filter.regions() != null) {
            where.and("any_of(:regions, f.area)")
                    .with("regions", filter.regions().toArray(String[]::new));
        }
        return where;
    }
}
