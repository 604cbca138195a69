package id.kalimantan.figures.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;

/** What lists of figures are ordered by; figures that are equal in it are ordered by their keys. */
@Description("What a list of figures is ordered by.")
public enum FigureOrder {
    @Description("Indicator, region or office, period, part and source.")
    KEY("f.key", "", ""),
    @Description("The value, or the low end of a range. What has neither comes last.")
    VALUE("coalesce(f.value, f.low, %s)", "1e99bd", "-1e99bd"),
    @Description("The last day of the time; what is of no stated time comes last.")
    PERIOD("coalesce(cast(f.periodEnd as String), '%s')", "9999-12-31", "0000-01-01"),
    @Description("The code of the region or office.")
    REGION("f.area", "", ""),
    @Description("The code of the source.")
    SOURCE("f.source.code", "", "");

    private final String hql;
    private final String last;
    private final String first;

    /**
     * @param last what is greater than any value
     * @param first what is less than any value
     */
    FigureOrder(String hql, String last, String first) {
        this.hql = hql;
        this.last = last;
        this.first = first;
    }

    /** What figures are ordered by, in HQL; never null, so that what has no value comes last in either direction. */
    String expression(boolean descending) {
        return hql.formatted(descending ? first : last);
    }

    /** What a figure has there. */
    String value(Figure figure, boolean descending) {
        return switch (this) {
            case KEY -> figure.key().current().encode();
            case VALUE -> known(figure).map(BigDecimal::toString).orElse(descending ? "-1E+99" : "1E+99");
            case PERIOD ->
                figure.period().end() == null
                        ? (descending ? first : last)
                        : figure.period().end().toString();
            case REGION -> figure.area();
            case SOURCE -> figure.key().source();
        };
    }

    private static Optional<BigDecimal> known(Figure figure) {
        boolean range = figure.precision().qualifier() == Qualifier.RANGE;
        return Optional.ofNullable(range ? figure.precision().low() : figure.value());
    }
}
