package id.kalimantan.figures.graphql;

import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Refuses variables that are null where null may not be: one that has a default may be null all the same, and graphql-java
 * takes this for an error of its own ({@code ErrorsTest}).
 */
final class NullVariables {
    private NullVariables() {}

    /** @throws RequestError when a variable is null that says what is skipped or included */
    static void check(Document document, OperationDefinition operation, Map<String, Object> variables) {
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            String name = variable.getName();
            if (variables.containsKey(name) && variables.get(name) == null && isCondition(name, document)) {
                throw new RequestError(
                        ErrorCode.BAD_USER_INPUT,
                        "Variable '" + name + "' must not be null: it says what is skipped or included.");
            }
        }
    }

    private static boolean isCondition(String variable, Node<?> node) {
        return node instanceof Directive directive
                ? variables(directive).anyMatch(variable::equals)
                : node.getChildren().stream().anyMatch(child -> isCondition(variable, child));
    }

    /** @throws FieldError when a list holds null, as none of the schema's may */
    static void check(DataFetchingEnvironment environment) {
        if (isHeldBy(environment.getArguments())) {
            throw refusal(environment);
        }
    }

    private static boolean isHeldBy(@Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            return object.values().stream().anyMatch(NullVariables::isHeldBy);
        }
        return value instanceof List<?> list && list.stream().anyMatch(element -> element == null || isHeldBy(element));
    }

    static FieldError refusal(DataFetchingEnvironment environment) {
        return environment.getField().getArguments().stream()
                .flatMap(argument -> variables(argument)
                        .filter(name -> environment.getVariables().get(name) == null)
                        .map(name -> refusal(name, argument)))
                .findFirst()
                .orElseGet(() -> FieldError.badInput("An argument is null where it may not be."));
    }

    private static FieldError refusal(String variable, Argument argument) {
        return FieldError.badInput(
                "Variable '" + variable + "' must not be null inside of argument '" + argument.getName() + "'.");
    }

    private static Stream<String> variables(Node<?> node) {
        return node instanceof VariableReference variable
                ? Stream.of(variable.getName())
                : node.getChildren().stream().flatMap(NullVariables::variables);
    }
}
