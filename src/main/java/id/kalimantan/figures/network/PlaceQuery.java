package id.kalimantan.figures.network;

import id.kalimantan.figures.graphql.PageRequest;
import id.kalimantan.figures.graphql.Where;
import id.kalimantan.figures.network.PlaceList.Parent;

/**
 * The HQL that reads lists of places {@code t}.
 *
 * @param entity its name
 */
record PlaceQuery(String entity) {
    /** How far a place is from a point, as the chord of a sphere with radius 1: it grows as the distance does. */
    static final String CHORD = "chord(:latitude, :longitude, t.position)";

    /** The regions of the lists, each with all that lie below it. */
    private static final String WITHIN = """
            with within as (
              select r.code as root, r.code as code from Region r where any_of(:parents, r.code)
              union all
              select w.root as root, r.code as code from within w join Region r on r.parent.code = w.code)
            """;

    /** Rows of the parent's code, the place and its chord: a page of each parent, and one row more where there is one. */
    String page(PlacePage<?> page, Where where) {
        boolean near = page.list().near() != null;
        PageRequest request = page.request();
        continueFrom(request, near, where);
        String direction = " " + request.order();
        String order = (near ? "chord" + direction + ", " : "") + "code" + direction;
        // as a parameter it would be unknown to a plan that is kept, which seems so dear that each request is planned
        String limit = " limit " + (request.size() + 1);
        String chord = near ? CHORD : "cast(null as Double)";
        String rows = " from %s t where %s".formatted(entity, where);
        if (page.list().kind() == Parent.NONE) {
            return "select '', t, " + chord + " as chord" + rows + " order by " + order.replace("code", "t.code")
                    + limit;
        }
        String of = page.list().kind() == Parent.OFFICE ? "t.office.code = p.code" : "t.region.code = w.code";
        String part =
                "select t.code as code, " + chord + " as chord" + rows + " and " + of + " order by " + order + limit;
        if (page.list().kind() == Parent.OFFICE) {
            return "select p.code, t, x.chord from Office p join lateral (" + part + ") x on true" + placed(order);
        }
        // a page of each region and then the first rows of them all: no more is read than that, wherever they lie
        return WITHIN + "select p.code, t, x.chord from Region p join lateral (select y.code as code, y.chord as chord"
                + " from within w join lateral (" + part + ") y on true where w.root = p.code order by " + order
                + limit + ") x on true" + placed(order);
    }

    private String placed(String order) {
        return " join " + entity + " t on t.code = x.code where any_of(:parents, p.code) order by "
                + order.replace("chord", "x.chord").replace("code", "x.code");
    }

    /** Rows of the parent's code and how many places its list has; a parent without any has none. */
    String totals(PlaceList<?> list, Where where) {
        return switch (list.kind()) {
            case NONE -> "select '', count(*) from %s t where %s".formatted(entity, where);
            case OFFICE ->
                "select t.office.code, count(*) from %s t where any_of(:parents, t.office.code) and %s group by t.office.code"
                        .formatted(entity, where);
            // counted region by region, or all places would be read for those of a few regions
            case REGION ->
                WITHIN + "select w.root, sum(y.places) from within w join lateral (select count(t.code) as places from "
                        + "%s t where t.region.code = w.code and %s) y on true group by w.root"
                                .formatted(entity, where);
        };
    }

    private static void continueFrom(PageRequest request, boolean near, Where where) {
        if (request.key() == null) {
            return;
        }
        if (near) {
            where.and("(" + CHORD + ", t.code) " + request.beyond() + " (:chord, :code)")
                    .with("chord", request.number(0))
                    .with("code", request.key().get(1));
        } else {
            where.and("t.code " + request.beyond() + " :code")
                    .with("code", request.key().get(0));
        }
    }
}
