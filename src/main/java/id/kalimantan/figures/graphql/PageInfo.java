package id.kalimantan.figures.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/** Where a page lies in its list. */
@Description("Where a page lies in its list.")
public record PageInfo(
        @Description("Whether more follows the page's last element.")
        boolean hasNextPage,

        @Description("Whether something precedes the page's first element.")
        boolean hasPreviousPage,

        @Description("The cursor of the page's first element; null when the page is empty.") @Nullable
        String startCursor,

        @Description("The cursor of the page's last element; null when the page is empty.") @Nullable
        String endCursor) {}
