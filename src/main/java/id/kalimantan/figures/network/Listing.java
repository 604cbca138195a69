package id.kalimantan.figures.network;

import id.kalimantan.figures.graphql.PageRequest;
import id.kalimantan.figures.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * A list that a client asks for, ordered by code or by distance. Lists that differ in the parent only are read by one
 * statement.
 *
 * @param parent the code of the region or office whose list it is; null for the whole table
 * @param near where distances are measured from; null when the list is ordered by code
 */
record Listing(
        Scope scope,
        @Nullable String parent,
        Filter filter,
        @Nullable NearInput near) {
    /** What ties a row {@code t} to the parent {@code p} of the list; {@link #regions} ties it to a region. */
    enum Scope {
        EVERYTHING("true"),
        REGION("true"),
        OFFICE("t.office = p.parent");

        final String condition;

        Scope(String condition) {
            this.condition = condition;
        }
    }

    Listing {
        if (near != null) {
            near.check();
        }
    }

    /**
     * One page of the list.
     */
    record Page(Listing listing, PageRequest request) {
        Page withoutParent() {
            return new Page(listing.withoutParent(), request);
        }
    }

    Page page(@Nullable Integer first, @Nullable String after, @Nullable Integer last, @Nullable String before) {
        return new Page(this, PageRequest.of(first, after, last, before, near == null ? 1 : 2));
    }

    Listing withoutParent() {
        return new Listing(scope, null, filter, near);
    }

    Criteria criteria() {
        Criteria criteria = filter.criteria().and(scope.condition);
        if (near != null) {
            near.restrict(criteria);
        }
        return criteria;
    }

    /** The regions {@code r} of which the rows lie in one; null when any will do. */
    @Nullable
    Sql regions() {
        String region = filter.region();
        if (scope != Scope.REGION) {
            return region == null ? null : new Sql().add("regions_within(?) r(code)", region);
        }
        return region == null
                ? new Sql().add("regions_within(p.parent) r(code)")
                : new Sql().add("(select regions_within(p.parent) intersect select regions_within(?)) r(code)", region);
    }
}
