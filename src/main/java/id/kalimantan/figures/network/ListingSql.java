package id.kalimantan.figures.network;

import id.kalimantan.figures.graphql.FieldError;
import id.kalimantan.figures.graphql.PageRequest;
import id.kalimantan.figures.sql.Sql;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the statements that read lists from a table.
 *
 * @param brief columns to read besides the ones of every place, separated by commas
 * @param rest those to read besides when all are read
 */
record ListingSql(String table, String brief, String rest) {
    /**
     * Reads a page of the list of each parent, and one row more where there is one. The columns are those to read,
     * {@code listed_for}: the parent, if it is no whole table's list, {@code chord}: see {@link NearInput#CHORD}, if it
     * is ordered by distance, and {@link Sql#RELEASE}.
     */
    Sql page(Listing.Page page, @Nullable String[] parents) {
        PageRequest request = page.request();
        NearInput near = page.listing().near();
        // as a parameter it would be unknown to a plan that is kept, which seems so dear that each request is planned
        String limit = " limit " + (request.size() + 1);
        String direction = request.backwards() ? " desc" : "";
        String order = " order by " + (near == null ? "" : "chord" + direction + ", ") + "code" + direction;
        Criteria criteria = page.listing().criteria();
        if (request.key() != null) {
            continueFrom(request.key(), request.backwards() ? "<" : ">", near, criteria);
        }
        Sql rows = new Sql()
                .add("select " + columns(false) + ", ")
                .add(near == null ? new Sql() : near.chord().add(" as chord, "))
                .add(Sql.RELEASE + " from " + table + " t where ")
                .add(criteria.sql());
        Sql regions = page.listing().regions();
        if (regions == null) {
            rows.add(order + limit);
        } else {
            // a page of each region and then the first rows of them all: no more is read than that, wherever they lie
            rows = new Sql()
                    .add("select t.* from ")
                    .add(regions)
                    .add(" cross join lateral (")
                    .add(rows)
                    .add(" and t.region = r.code" + order + limit + ") t" + order + limit);
        }
        if (isWhole(parents)) {
            return rows;
        }
        return new Sql()
                .add("select p.parent as listed_for, t.* from unnest(?) as p(parent)", (Object) parents)
                .add(" cross join lateral (")
                .add(rows)
                .add(") t" + order);
    }

    /** @param enough whether what is read in brief is enough */
    String columns(boolean enough) {
        String columns = PlaceDetails.BRIEF + ", " + brief;
        return enough ? columns : columns + ", " + PlaceDetails.REST + ", " + rest;
    }

    /** The list of a whole table is sooner read without the parents to join it with. */
    static boolean isWhole(@Nullable String[] parents) {
        return parents.length == 1 && parents[0] == null;
    }

    /** Reads how many rows the list of each parent has: columns {@code parent}, {@code total}, {@link Sql#RELEASE}. */
    Sql totals(Listing listing, @Nullable String[] parents) {
        Sql regions = listing.regions();
        return new Sql()
                .add("select " + Sql.RELEASE + ", p.parent, (select count(*) from ")
                .add(regions == null ? new Sql() : regions.add(" join "))
                .add(table + " t")
                .add(regions == null ? "" : " on t.region = r.code")
                .add(" where ")
                .add(listing.criteria().sql())
                .add(") as total from unnest(?) as p(parent)", (Object) parents);
    }

    /**
     * @param key distance and code of the row next to the page, or only its code
     */
    private static void continueFrom(List<String> key, String beyond, @Nullable NearInput near, Criteria criteria) {
        String code = key.get(key.size() - 1);
        if (near == null) {
            criteria.and("t.code " + beyond + " ?", code);
            return;
        }
        try {
            criteria.and(
                    "(" + NearInput.CHORD + ", t.code) " + beyond + " (?, ?)",
                    near.latitude(),
                    near.longitude(),
                    Double.valueOf(key.get(0)),
                    code);
        } catch (NumberFormatException forged) {
            throw FieldError.badInput("The cursor is not one of this list.");
        }
    }
}
