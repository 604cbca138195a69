package id.kalimantan.figures.graphql;

import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.NullValue;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The variables that say what is skipped or included. One that has a default may be null all the same, and graphql-java
 * fails on it ({@code ErrorsTest}).
 */
@SuppressWarnings("rawtypes") // as the visitor's methods are declared
final class Conditions extends NodeVisitorStub {
    private final Set<String> names = new HashSet<>();

    private Conditions() {}

    static Conditions of(Document document) {
        var conditions = new Conditions();
        new NodeTraverser().preOrder(conditions, document);
        return conditions;
    }

    @Override
    public TraversalControl visitDirective(Directive directive, TraverserContext<Node> context) {
        directive.getArguments().forEach(argument -> {
            if (argument.getValue() instanceof VariableReference variable) {
                names.add(variable.getName());
            }
        });
        return TraversalControl.CONTINUE;
    }

    /** @throws RequestError when one of them is null */
    void check(OperationDefinition operation, Map<String, Object> variables) {
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            String name = variable.getName();
            boolean isNull = variables.containsKey(name)
                    ? variables.get(name) == null
                    : variable.getDefaultValue() instanceof NullValue;
            if (isNull && names.contains(name)) {
                throw new RequestError(
                        ErrorCode.BAD_USER_INPUT,
                        "Variable '" + name + "' must not be null: it says what is skipped or included.");
            }
        }
    }
}
