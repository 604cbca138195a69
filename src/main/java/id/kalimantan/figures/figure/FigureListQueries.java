package id.kalimantan.figures.figure;

import id.kalimantan.figures.figure.FigureConnection.Selection;
import id.kalimantan.figures.graphql.PageRequest;
import id.kalimantan.figures.graphql.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists reported figures. */
@ApplicationScoped
public class FigureListQueries {
    private static final List<String> KEY = List.of("indicator", "region", "period", "breakdown", "source");

    @Inject
    FigureRows rows;

    Slice<Figure> page(Selection selection, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>();
        List<String> conditions = conditions(selection.filter(), parameters);
        if (page.key() != null) {
            conditions.add("(f.indicator, f.region, f.period, f.breakdown, f.source)"
                    + (page.backwards() ? " < " : " > ") + "(:indicator, :region, :period, :breakdown, :source)");
            for (int i = 0; i < KEY.size(); i++) {
                parameters.put(KEY.get(i), page.key().get(i));
            }
        }
        String direction = page.backwards() ? " desc" : "";
        String order = " order by f." + String.join(direction + ", f.", KEY) + direction;
        return Slice.of(
                page,
                rows.read(List.of(selection.vintage()), where(conditions) + order, parameters, page.size() + 1)
                        .map(FigureRows.Row::figure)
                        .toList());
    }

    Map<Selection, Integer> count(Set<Selection> selections) {
        Map<Selection, Integer> counts = new HashMap<>();
        for (Selection selection : selections) {
            Map<String, Object> parameters = new HashMap<>();
            String where = where(conditions(selection.filter(), parameters));
            counts.put(selection, Math.toIntExact(rows.count(selection.vintage(), where, parameters)));
        }
        return counts;
    }

    private static String where(List<String> conditions) {
        return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
    }

    private static List<String> conditions(FigureFilter filter, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>();
        if (filter.indicators() != null) {
            conditions.add("f.indicator = any(:indicators)");
            parameters.put(
                    "indicators", filter.indicators().stream().map(Enum::name).toArray(String[]::new));
        }
        if (filter.regions() != null) {
            conditions.add("f.region = any(:regions)");
            parameters.put("regions", filter.regions().toArray(String[]::new));
        }
        if (filter.period() != null) {
            conditions.add("f.period = :ofPeriod");
            parameters.put("ofPeriod", Period.parse(filter.period()).code());
        }
        String part = new Part(filter.segment(), filter.programme(), filter.facilityType()).code();
        if (!part.isEmpty()) {
            conditions.add("f.breakdown = :ofPart");
            parameters.put("ofPart", part);
        }
        if (filter.source() != null) {
            conditions.add("f.source = :ofSource");
            parameters.put("ofSource", filter.source());
        }
        return conditions;
    }
}
