package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.OrderDirection;
import id.kalimantan.figures.graphql.Parameters;
import id.kalimantan.figures.region.RegionLevel;
import java.util.HashSet;
import java.util.Set;

/** The arguments of {@code figures} as parameters of an address, by the same names. */
final class FigureParameters {
    private static final Set<String> NAMES = Set.of(
            "indicators",
            "parts",
            "regions",
            "within",
            "levels",
            "offices",
            "period",
            "from",
            "until",
            "lying",
            "periodKinds",
            "sources",
            "bodies",
            "statuses",
            "qualifiers",
            "definitions",
            "disputed",
            "orderBy",
            "direction");

    private FigureParameters() {}

    /** @param more the names of other parameters */
    static FigureList read(Parameters parameters, Set<String> more) {
        Set<String> names = new HashSet<>(NAMES);
        names.addAll(more);
        parameters.only(names);
        var filter = new FigureFilter(
                parameters.texts("indicators"),
                parameters.texts("parts"),
                parameters.texts("regions"),
                parameters.text("within"),
                parameters.oneOf("levels", RegionLevel.class),
                parameters.texts("offices"),
                parameters.text("period"),
                parameters.text("from"),
                parameters.text("until"),
                parameters.text("lying") == null ? null : parameters.oneOf("lying", PeriodRelation.WITHIN),
                parameters.oneOf("periodKinds", PeriodKind.class),
                parameters.texts("sources"),
                parameters.texts("bodies"),
                parameters.oneOf("statuses", Status.class),
                parameters.oneOf("qualifiers", Qualifier.class),
                parameters.texts("definitions"),
                parameters.flag("disputed"));
        return new FigureList(
                filter,
                parameters.oneOf("orderBy", FigureOrder.KEY),
                parameters.oneOf("direction", OrderDirection.ASCENDING) == OrderDirection.DESCENDING,
                Vintage.CURRENT);
    }
}
