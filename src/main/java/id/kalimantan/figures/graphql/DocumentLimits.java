package id.kalimantan.figures.graphql;

import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.StringValue;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a parsed document by its shape, before validation, some rules of which take time quadratic or worse in the
 * size of the document. graphql-java's own limits are looked at after validation.
 */
@SuppressWarnings("rawtypes") // as the visitor's methods are declared
final class DocumentLimits extends NodeVisitorStub {
    private static final Set<String> INTROSPECTION = Set.of("__schema", "__type");

    private final Limits limits;
    private final boolean introspection;
    private final Map<String, FragmentDefinition> fragments;
    private final Set<String> open = new HashSet<>();
    private int aliases;
    private int directives;
    private int steps;

    private DocumentLimits(Document document, Limits limits, boolean introspection) {
        this.limits = limits;
        this.introspection = introspection;
        fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, it -> it, (one, other) -> other));
    }

    /**
     * Checks a document.
     *
     * @param introspection whether the document may ask for the schema
     * @throws RequestError when it is beyond a limit
     */
    static void check(Document document, Limits limits, boolean introspection) {
        atMost(
                limits.fragments(),
                document.getDefinitions().size(),
                ErrorCode.TOO_MANY_FRAGMENTS,
                "A document has at most %d fragments and operations.");
        var check = new DocumentLimits(document, limits, introspection);
        new NodeTraverser().preOrder(check, document); // what is written, each fragment once
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            atMost(
                    limits.rootFields(),
                    check.expand(operation.getSelectionSet(), 1),
                    ErrorCode.TOO_MANY_ROOT_FIELDS,
                    "An operation has at most %d root fields.");
        }
    }

    /** A field that is repeated counts as an alias: both cost the same. */
    @Override
    public TraversalControl visitSelectionSet(SelectionSet selections, TraverserContext<Node> context) {
        Set<String> names = new HashSet<>();
        for (Field field : selections.getSelectionsOfType(Field.class)) {
            aliases += field.getAlias() != null || !names.add(field.getName()) ? 1 : 0;
        }
        atMost(
                limits.aliases(),
                aliases,
                ErrorCode.TOO_MANY_ALIASES,
                "A document has at most %d aliases and repeated fields.");
        return TraversalControl.CONTINUE;
    }

    @Override
    public TraversalControl visitField(Field field, TraverserContext<Node> context) {
        if (!introspection && INTROSPECTION.contains(field.getName())) {
            throw new RequestError(ErrorCode.INTROSPECTION_DISABLED, "This server does not describe its schema.");
        }
        return TraversalControl.CONTINUE;
    }

    @Override
    public TraversalControl visitDirective(Directive directive, TraverserContext<Node> context) {
        directives++;
        atMost(limits.directives(), directives, ErrorCode.TOO_MANY_DIRECTIVES, "A document has at most %d directives.");
        return TraversalControl.CONTINUE;
    }

    @Override
    public TraversalControl visitStringValue(StringValue literal, TraverserContext<Node> context) {
        Text.check(literal.getValue());
        return TraversalControl.CONTINUE;
    }

    /** Counts what is meant, each fragment wherever it is spread. Returns the number of fields at this depth. */
    private int expand(@Nullable SelectionSet selections, int depth) {
        int fields = 0;
        if (selections == null) {
            return fields;
        }
        atMost(limits.depth(), depth, ErrorCode.QUERY_TOO_DEEP, "Fields are nested at most %d deep.");
        for (Selection<?> selection : selections.getSelections()) {
            steps++;
            atMost(
                    limits.cost(),
                    steps,
                    ErrorCode.QUERY_TOO_COMPLEX,
                    "With its fragments expanded, a document has at most %d fields.");
            if (selection instanceof Field field) {
                fields++;
                expand(field.getSelectionSet(), depth + 1);
            } else if (selection instanceof InlineFragment inline) {
                fields += expand(inline.getSelectionSet(), depth);
            } else if (selection instanceof FragmentSpread spread && open.add(spread.getName())) {
                // A fragment inside itself is left for validation to refuse.
                FragmentDefinition fragment = fragments.get(spread.getName());
                fields += expand(fragment == null ? null : fragment.getSelectionSet(), depth);
                open.remove(spread.getName());
            }
        }
        return fields;
    }

    private static void atMost(int limit, int number, ErrorCode code, String message) {
        if (number > limit) {
            throw new RequestError(code, message.formatted(limit));
        }
    }
}
