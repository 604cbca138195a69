package id.kalimantan.figures.graphql;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An object of a response: the values of fields by their names, in the order of the fields. Made of two arrays, of which
 * all objects of a list share the one: tables of hashes took a tenth of a list's time, and nobody looks a field up.
 */
final class SelectedValues extends AbstractMap<String, @Nullable Object> {
    private final List<SelectedField> fields;
    private final @Nullable Object[] values;

    SelectedValues(List<SelectedField> fields, @Nullable Object[] values) {
        this.fields = fields;
        this.values = values;
    }

    @Override
    public Set<Map.Entry<String, @Nullable Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, @Nullable Object>> iterator() {
                return new Iterator<>() {
                    private int next;

                    @Override
                    public boolean hasNext() {
                        return next < values.length;
                    }

                    @Override
                    public Map.Entry<String, @Nullable Object> next() {
                        if (!hasNext()) {
                            throw new NoSuchElementException();
                        }
                        return new SimpleImmutableEntry<>(fields.get(next).key(), values[next++]);
                    }
                };
            }

            @Override
            public int size() {
                return values.length;
            }
        };
    }
}
