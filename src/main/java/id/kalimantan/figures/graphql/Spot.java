package id.kalimantan.figures.graphql;

import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An object or list of a response that is being made, which knows where it belongs. What is not put into it is null. */
final class Spot {
    private final @Nullable Spot parent;
    private final int place;
    private final boolean required;
    private final @Nullable List<SelectedField> fields;
    private final @Nullable Object[] values;
    private boolean lost;

    /**
     * @param place in the parent: the field's number, or the element's
     * @param fields of an object; null for a list
     */
    private Spot(@Nullable Spot parent, int place, boolean required, @Nullable List<SelectedField> fields, int size) {
        this.parent = parent;
        this.place = place;
        this.required = required;
        this.fields = fields;
        this.values = new Object[size];
        if (parent != null) {
            parent.put(place, content());
        }
    }

    /** The response's data. */
    static Spot root(List<SelectedField> fields) {
        return new Spot(null, 0, false, fields, fields.size());
    }

    /**
     * Puts an object into this one.
     *
     * @param required whether null may not stand there
     */
    Spot object(int place, boolean required, List<SelectedField> fields) {
        return new Spot(this, place, required, fields, fields.size());
    }

    /** Puts a list of so many elements into this one. */
    Spot list(int place, boolean required, int size) {
        return new Spot(this, place, required, null, size);
    }

    void put(int where, @Nullable Object value) {
        values[where] = value;
    }

    /** Becomes null, because something in it is null that must not be; so does what it is in, if it must not be null. */
    void lose() {
        lost = true;
        if (parent != null) {
            if (required) {
                parent.lose();
            } else {
                parent.put(place, null);
            }
        }
    }

    /** Whether nothing that is put here will be in the response. */
    boolean isLost() {
        return lost || parent != null && parent.isLost();
    }

    /** A map or list; null when it was lost. */
    @Nullable
    Object content() {
        if (lost) {
            return null;
        }
        return fields == null ? Arrays.asList(values) : new SelectedValues(fields, values);
    }

    /** The way from the root to what is put here. */
    List<Object> path(int where) {
        var path = new LinkedList<Object>();
        path.add(key(where));
        for (Spot spot = this; spot.parent != null; spot = spot.parent) {
            path.addFirst(spot.parent.key(spot.place));
        }
        return path;
    }

    private Object key(int where) {
        return fields == null ? where : fields.get(where).key();
    }
}
