package id.kalimantan.figures.graphql;

import static graphql.introspection.Introspection.getFieldDef;
import static java.util.Objects.requireNonNull;

import graphql.execution.CoercedVariables;
import graphql.execution.conditional.ConditionalNodes;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What a document selects of an object, by the object's type: worked out when the first object of the type is met, and
 * kept for all others. A field of a fragment is described once, however often the fragment is spread.
 */
final class SelectedFields {
    private static final ConditionalNodes CONDITIONS = new ConditionalNodes();

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final CoercedVariables variables;
    private final Described described;
    private final List<SelectionSet> sets;
    private final Map<String, List<SelectedField>> byType = new ConcurrentHashMap<>();

    /** Where a field stands: its occurrences, which are compared by identity, and the object's type. */
    private record Place(List<Field> syntax, String type) {}

    /** The descriptions of a document's fields, as many as there is room for: merged fields can be very many. */
    static final class Described {
        /** References to descriptions take so much less room than the descriptions. */
        private static final int REFERENCES = 16;

        private final Map<Place, SelectedField> fields = new ConcurrentHashMap<>();
        private final AtomicInteger room;

        Described(int room) {
            this.room = new AtomicInteger(room);
        }

        private boolean takes(int amount) {
            return room.get() >= amount && room.addAndGet(-amount) >= 0;
        }
    }

    /**
     * @param variables those that say what is skipped or included
     * @param sets more than one when a field is selected several times under one name
     */
    SelectedFields(
            GraphQLSchema schema,
            Map<String, FragmentDefinition> fragments,
            CoercedVariables variables,
            Described described,
            List<SelectionSet> sets) {
        this.schema = schema;
        this.fragments = fragments;
        this.variables = variables;
        this.described = described;
        this.sets = sets;
    }

    /** The fields of an object of the type, in the order of the response. */
    List<SelectedField> of(GraphQLObjectType type) {
        List<SelectedField> known = byType.get(type.getName());
        if (known != null) {
            return known;
        }
        List<SelectedField> fields = collect(type);
        if (described.takes(fields.size() / Described.REFERENCES)) {
            byType.put(type.getName(), fields);
        }
        return fields;
    }

    private List<SelectedField> collect(GraphQLObjectType type) {
        Map<String, List<Field>> merged = new LinkedHashMap<>();
        Set<String> spread = new HashSet<>();
        sets.forEach(set -> collect(set, type, spread, merged));
        List<SelectedField> fields = new ArrayList<>();
        merged.forEach((key, same) -> fields.add(field(key, same, type)));
        return List.copyOf(fields);
    }

    private SelectedField field(String key, List<Field> same, GraphQLObjectType type) {
        var place = new Place(same, type.getName());
        SelectedField known = described.fields.get(place);
        if (known != null) {
            return known;
        }
        SelectedField field = SelectedField.of(
                key,
                same,
                type,
                getFieldDef(schema, type, same.get(0).getName()),
                schema,
                new SelectedFields(schema, fragments, variables, described, sets(same)));
        if (described.takes(1)) {
            described.fields.put(place, field);
        }
        return field;
    }

    private static List<SelectionSet> sets(List<Field> fields) {
        return fields.stream()
                .filter(field -> field.getSelectionSet() != null)
                .map(Field::getSelectionSet)
                .toList();
    }

    private void collect(
            SelectionSet set, GraphQLObjectType type, Set<String> spread, Map<String, List<Field>> merged) {
        for (Selection<?> selection : set.getSelections()) {
            if (selection instanceof Field field) {
                if (isIncluded(field)) {
                    merged.computeIfAbsent(field.getResultKey(), key -> new ArrayList<>())
                            .add(field);
                }
            } else if (selection instanceof InlineFragment fragment) {
                if (isIncluded(fragment) && applies(fragment.getTypeCondition(), type)) {
                    collect(fragment.getSelectionSet(), type, spread, merged);
                }
            } else if (selection instanceof FragmentSpread named) {
                FragmentDefinition fragment = requireNonNull(fragments.get(named.getName()));
                if (isIncluded(named) && spread.add(named.getName()) && applies(fragment.getTypeCondition(), type)) {
                    collect(fragment.getSelectionSet(), type, spread, merged);
                }
            }
        }
    }

    private boolean isIncluded(DirectivesContainer<?> element) {
        return CONDITIONS.shouldInclude(element, variables.toMap(), schema, null);
    }

    private boolean applies(@Nullable TypeName condition, GraphQLObjectType type) {
        if (condition == null || condition.getName().equals(type.getName())) {
            return true;
        }
        var wanted = (GraphQLCompositeType) schema.getType(condition.getName());
        return (wanted instanceof GraphQLInterfaceType || wanted instanceof GraphQLUnionType)
                && schema.isPossibleType(wanted, type);
    }
}
