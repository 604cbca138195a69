package id.kalimantan.figures.graphql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object or list of a response that is being made, which knows where it belongs. */
final class Spot {
    private final @Nullable Spot parent;
    private final @Nullable Object key;
    private final boolean required;
    private final Object content;
    private boolean lost;

    private Spot(@Nullable Spot parent, @Nullable Object key, boolean required, Object content) {
        this.parent = parent;
        this.key = key;
        this.required = required;
        this.content = content;
        if (parent != null && key != null) {
            parent.put(key, content);
        }
    }

    /** The response's data. */
    static Spot root() {
        return new Spot(null, null, false, new LinkedHashMap<String, Object>());
    }

    /**
     * Puts an object into this one.
     *
     * @param key the field's name in the response, or the place in the list
     * @param required whether null may not stand there
     */
    Spot object(Object key, boolean required) {
        return new Spot(this, key, required, new LinkedHashMap<String, Object>());
    }

    /** Puts a list into this one, of so many nulls for a start. */
    Spot list(Object key, boolean required, int size) {
        List<@Nullable Object> nulls = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            nulls.add(null);
        }
        return new Spot(this, key, required, nulls);
    }

    @SuppressWarnings("unchecked")
    void put(Object where, @Nullable Object value) {
        if (content instanceof List<?>) {
            ((List<@Nullable Object>) content).set((Integer) where, value);
        } else {
            ((Map<String, @Nullable Object>) content).put((String) where, value);
        }
    }

    /** Becomes null, because something in it is null that must not be; so does what it is in, if it must not be null. */
    void lose() {
        lost = true;
        if (parent != null && key != null) {
            if (required) {
                parent.lose();
            } else {
                parent.put(key, null);
            }
        }
    }

    /** Whether nothing that is put here will be in the response. */
    boolean isLost() {
        return lost || parent != null && parent.isLost();
    }

    /** Null when it was lost. */
    @Nullable
    Object content() {
        return lost ? null : content;
    }

    /** The way from the root to what is put here. */
    List<Object> path(Object where) {
        var path = new LinkedList<Object>();
        path.add(where);
        for (Spot spot = this; spot != null && spot.key != null; spot = spot.parent) {
            path.addFirst(spot.key);
        }
        return path;
    }
}
