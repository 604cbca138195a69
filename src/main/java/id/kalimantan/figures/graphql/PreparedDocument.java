package id.kalimantan.figures.graphql;

import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A document that is valid and within the limits. */
public final class PreparedDocument {
    private final String sha256;
    private final Document document;
    private final int tokens;
    private final Map<OperationDefinition, Long> costs = new ConcurrentHashMap<>();

    PreparedDocument(String sha256, Document document, int tokens) {
        this.sha256 = sha256;
        this.document = document;
        this.tokens = tokens;
    }

    /** The hash of the document's text, in lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    PreparsedDocumentEntry entry() {
        return new PreparsedDocumentEntry(document);
    }

    /** @throws RequestError when it cannot be told what is skipped or included */
    void checkConditions(OperationDefinition operation, Map<String, Object> variables) {
        NullVariables.check(document, operation, variables);
    }

    /** What the operation can return, see {@link Cost}; kept unless it depends on variables. */
    long cost(OperationDefinition operation, GraphQLSchema schema, Map<String, Object> variables) {
        return operation.getVariableDefinitions().isEmpty()
                ? costs.computeIfAbsent(operation, it -> Cost.of(schema, document, it.getName(), Map.of()))
                : Cost.of(schema, document, operation.getName(), variables);
    }

    /** Estimated bytes: syntax trees take 100 to 300 bytes a token. */
    public int weight() {
        return 1_000 + 300 * tokens;
    }

    /** The names that the document gives its operations. */
    public List<String> operationNames() {
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .map(OperationDefinition::getName)
                .filter(Objects::nonNull)
                .toList();
    }

    /** @param name null or empty for the only operation of a document */
    OperationDefinition operation(@Nullable String name) {
        List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
        if (name == null || name.isEmpty()) {
            if (operations.size() == 1) {
                return operations.get(0);
            }
            throw new RequestError(
                    ErrorCode.OPERATION_RESOLUTION_FAILED,
                    operations.isEmpty()
                            ? "The document has no operation."
                            : "The document has several operations: say which one in operationName.");
        }
        return operations.stream()
                .filter(operation -> name.equals(operation.getName()))
                .findFirst()
                .orElseThrow(() -> new RequestError(
                        ErrorCode.OPERATION_RESOLUTION_FAILED, "The document has no operation of that name."));
    }
}
