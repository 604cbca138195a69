package id.kalimantan.figures.graphql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * The rows of one page in the list's order.
 *
 * @param rows at most as many as were asked for
 */
public record Slice<T>(List<T> rows, boolean hasNext, boolean hasPrevious) {
    /**
     * Cuts a page out of what was read for it.
     *
     * @param fetched in the order of reading (reversed for a backwards page), one more than asked for if there are more
     */
    public static <T> Slice<T> of(PageRequest page, List<T> fetched) {
        boolean more = fetched.size() > page.size();
        List<T> rows = new ArrayList<>(more ? fetched.subList(0, page.size()) : fetched);
        boolean cursorGiven = page.key() != null;
        if (page.backwards()) {
            Collections.reverse(rows);
            return new Slice<>(rows, cursorGiven, more);
        }
        return new Slice<>(rows, more, cursorGiven);
    }

    public <E> Slice<E> map(Function<T, E> edge) {
        return new Slice<>(rows.stream().map(edge).toList(), hasNext, hasPrevious);
    }

    public PageInfo pageInfo(Function<T, String> cursor) {
        return rows.isEmpty()
                ? new PageInfo(hasNext, hasPrevious, null, null)
                : new PageInfo(
                        hasNext, hasPrevious, cursor.apply(rows.get(0)), cursor.apply(rows.get(rows.size() - 1)));
    }
}
