package id.kalimantan.figures.graphql;

import static java.util.stream.Collectors.toSet;

import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be executed.
 *
 * @param name which of the document's operations; null or empty for its only one
 * @param queriesOnly whether nothing but a query may be executed
 * @param priced whether the result shall tell the cost
 * @param arrival when the request came, as {@link System#nanoTime()}; its time is counted from then
 */
public record Operation(
        PreparedDocument document,
        @Nullable String name,
        Map<String, Object> variables,
        boolean queriesOnly,
        boolean priced,
        long arrival) {
    /** Whether it is executed again whenever there is something to tell. */
    public boolean isSubscription() {
        return is(OperationDefinition.Operation.SUBSCRIPTION);
    }

    boolean is(OperationDefinition.Operation kind) {
        return document.operation(name).getOperation() == kind;
    }

    /** The same operation with all of its time before it. */
    public Operation again() {
        return new Operation(document, name, variables, queriesOnly, priced, System.nanoTime());
    }

    /** The same without the variables that the document does not declare. */
    public Operation declaredOnly() {
        Map<String, Object> declared = new HashMap<>(variables);
        declared.keySet()
                .retainAll(document.operation(name).getVariableDefinitions().stream()
                        .map(VariableDefinition::getName)
                        .collect(toSet()));
        return new Operation(document, name, declared, queriesOnly, priced, arrival);
    }

    /** The name that the document gives the operation; null when it has none. */
    public @Nullable String definedName() {
        return document.operation(name).getName();
    }

    public boolean isQuery() {
        return is(OperationDefinition.Operation.QUERY);
    }
}
