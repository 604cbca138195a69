package id.kalimantan.figures.graphql;

import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document that is valid and within the limits. */
public final class PreparedDocument {
    private final String sha256;
    private final Document document;
    private final int tokens;

    PreparedDocument(String sha256, Document document, int tokens) {
        this.sha256 = sha256;
        this.document = document;
        this.tokens = tokens;
    }

    /** The hash of the document's text, in lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    Document document() {
        return document;
    }

    PreparsedDocumentEntry entry() {
        return new PreparsedDocumentEntry(document);
    }

    /** Estimated bytes: syntax trees take 100 to 300 bytes per token. */
    int weight() {
        return 1_000 + 300 * tokens;
    }

    /** @param name null or empty for the only operation of a document */
    OperationDefinition operation(@Nullable String name) {
        List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
        if (name == null || name.isEmpty()) {
            if (operations.size() == 1) {
                return operations.get(0);
            }
            throw new RequestRefused(
                    ErrorCode.OPERATION_RESOLUTION_FAILED,
                    operations.isEmpty()
                            ? "The document has no operation."
                            : "The document has several operations: say which one in operationName.");
        }
        return operations.stream()
                .filter(operation -> name.equals(operation.getName()))
                .findFirst()
                .orElseThrow(() -> new RequestRefused(
                        ErrorCode.OPERATION_RESOLUTION_FAILED, "The document has no operation of that name."));
    }
}
