package id.kalimantan.figures.graphql;

import graphql.language.Definition;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a parsed document by its shape, before validation, some rules of which take time quadratic or worse in the
 * size of the document.
 */
final class DocumentLimits {
    private final Limits limits;
    private final boolean introspection;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private int aliases;
    private int directives;
    private int steps;

    private DocumentLimits(Limits limits, boolean introspection) {
        this.limits = limits;
        this.introspection = introspection;
    }

    /**
     * @param introspection whether the document may ask for the schema
     * @throws RequestError when it is beyond a limit
     */
    static void check(Document document, Limits limits, boolean introspection) {
        var check = new DocumentLimits(limits, introspection);
        check.definitions(document);
    }

    private void definitions(Document document) {
        for (FragmentDefinition fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
            fragments.put(fragment.getName(), fragment);
        }
        refuseIf(
                document.getDefinitions().size() > limits.fragments(),
                ErrorCode.TOO_MANY_FRAGMENTS,
                "A document has at most " + limits.fragments() + " fragments and operations.");
        for (Definition<?> definition : document.getDefinitions()) {
            if (definition instanceof FragmentDefinition fragment) {
                countDirectives(fragment);
                count(fragment.getSelectionSet());
            } else if (definition instanceof OperationDefinition operation) {
                countDirectives(operation);
                operation.getVariableDefinitions().forEach(this::countDirectives);
                count(operation.getSelectionSet());
            }
        }
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            refuseIf(
                    expand(operation.getSelectionSet(), 1) > limits.rootFields(),
                    ErrorCode.TOO_MANY_ROOT_FIELDS,
                    "An operation has at most " + limits.rootFields() + " root fields.");
        }
    }

    /** Counts what is written, each fragment once. A field that is repeated counts as an alias: both cost the same. */
    private void count(@Nullable SelectionSet selections) {
        if (selections == null) {
            return;
        }
        Set<String> names = new HashSet<>();
        for (Selection<?> selection : selections.getSelections()) {
            countDirectives((DirectivesContainer<?>) selection);
            if (selection instanceof Field field) {
                countAlias(field, !names.add(field.getResultKey()));
                refuseIf(
                        !introspection
                                && (field.getName().equals("__schema")
                                        || field.getName().equals("__type")),
                        ErrorCode.INTROSPECTION_DISABLED,
                        "This server does not describe its schema.");
                count(field.getSelectionSet());
            } else if (selection instanceof InlineFragment inline) {
                count(inline.getSelectionSet());
            }
        }
    }

    private void countAlias(Field field, boolean repeated) {
        if (field.getAlias() != null || repeated) {
            aliases++;
        }
        refuseIf(
                aliases > limits.aliases(),
                ErrorCode.TOO_MANY_ALIASES,
                "A document has at most " + limits.aliases() + " aliases and repeated fields.");
    }

    private void countDirectives(DirectivesContainer<?> place) {
        directives += place.getDirectives().size();
        refuseIf(
                directives > limits.directives(),
                ErrorCode.TOO_MANY_DIRECTIVES,
                "A document has at most " + limits.directives() + " directives.");
    }

    /** Counts what is meant, each fragment wherever it is spread. Returns the number of fields at this depth. */
    private int expand(@Nullable SelectionSet selections, int depth) {
        int fields = 0;
        if (selections == null) {
            return fields;
        }
        refuseIf(
                depth > limits.depth(),
                ErrorCode.QUERY_TOO_DEEP,
                "Fields are nested at most " + limits.depth() + " deep.");
        for (Selection<?> selection : selections.getSelections()) {
            steps++;
            refuseIf(
                    steps > limits.cost(),
                    ErrorCode.QUERY_TOO_COMPLEX,
                    "With its fragments expanded, a document has at most " + limits.cost() + " fields.");
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

    private static void refuseIf(boolean beyond, ErrorCode code, String message) {
        if (beyond) {
            throw new RequestError(code, message);
        }
    }
}
