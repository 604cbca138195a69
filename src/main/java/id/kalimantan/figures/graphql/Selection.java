package id.kalimantan.figures.graphql;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the operation selects of the field that is being resolved, so that no more need be read. */
public final class Selection {
    /** One operation runs on one thread from beginning to end. */
    private static final ThreadLocal<@Nullable SelectedField> CURRENT = new ThreadLocal<>();

    private Selection() {}

    /** @param field null when the operation has ended */
    static void begin(@Nullable SelectedField field) {
        CURRENT.set(field);
    }

    /** Whether all that is selected of the elements of a connection, as its nodes or at its edges, has these names. */
    public static boolean ofElementsIsWithin(Set<String> names) {
        SelectedField field = CURRENT.get();
        return field != null && parts(field).flatMap(Selection::ofElements).allMatch(it -> names.contains(name(it)));
    }

    private static Stream<SelectedField> ofElements(SelectedField part) {
        return switch (name(part)) {
            case "nodes" -> parts(part);
            case "edges" -> parts(part).filter(it -> name(it).equals("node")).flatMap(Selection::parts);
            default -> Stream.of();
        };
    }

    private static Stream<SelectedField> parts(SelectedField field) {
        return GraphQLTypeUtil.unwrapAll(field.definition().getType()) instanceof GraphQLObjectType type
                ? field.selection().of(type).stream()
                : Stream.of();
    }

    private static String name(SelectedField field) {
        return field.definition().getName();
    }
}
