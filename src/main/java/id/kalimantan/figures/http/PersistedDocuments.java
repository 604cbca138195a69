package id.kalimantan.figures.http;

import static java.util.stream.Collectors.toSet;

import id.kalimantan.figures.graphql.Documents;
import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.graphql.Limits;
import id.kalimantan.figures.graphql.Operation;
import id.kalimantan.figures.graphql.PreparedDocument;
import id.kalimantan.figures.graphql.RequestError;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a request an operation. Its document is the one it brings along, one of the manifest by its id, or one that some
 * request brought along before, by its hash (automatic persisted queries). A server that does not know a hash says
 * so, and the client sends the document, so nothing has to be shared between servers.
 */
@Startup
@Singleton
public class PersistedDocuments {
    private final Documents documents;
    private final Limits limits;
    private final boolean trustedOnly;
    private final Map<String, PreparedDocument> manifest = new HashMap<>();

    @Inject
    PersistedDocuments(Documents documents, Limits limits, HttpConfig config) {
        this.documents = documents;
        this.limits = limits;
        trustedOnly = config.trustedOnly();
        config.manifest().ifPresent(this::read);
        if (trustedOnly && manifest.isEmpty()) {
            throw new IllegalStateException("figures.documents.trusted-only needs figures.documents.manifest");
        }
    }

    private void read(Path file) {
        try {
            Map<?, ?> texts = Json.read(Files.readString(file), Map.class, "The manifest " + file);
            texts.forEach((id, text) -> {
                PreparedDocument document = documents.prepare(String.valueOf(text));
                manifest.put((String) id, document);
                manifest.put(document.sha256(), document);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RequestError e) {
            throw new IllegalStateException("A document of " + file + " is refused: " + e.getMessage(), e);
        }
    }

    /** The names of the manifest's operations. */
    public Set<String> operationNames() {
        return manifest.values().stream()
                .flatMap(document -> document.operationNames().stream())
                .collect(toSet());
    }

    /**
     * The operation that a request asks for.
     *
     * @param identified whether the client is known, who may then send large variables
     * @param queriesOnly whether nothing but a query may be executed
     * @throws RequestError when there is no such document, or it is not to be executed
     */
    public Operation operation(GraphQLRequest request, boolean identified, boolean queriesOnly, long arrival) {
        Map<String, Object> variables = request.variables();
        int most = limits.variablesLength();
        if (!identified && !variables.isEmpty() && Json.write(variables).length() > most) {
            throw new RequestError(ErrorCode.VARIABLES_TOO_LARGE, "Variables have at most " + most + " characters.");
        }
        boolean priced = Boolean.TRUE.equals(request.extensions().get("cost"));
        return new Operation(find(request), request.operationName(), variables, queriesOnly, priced, arrival);
    }

    private PreparedDocument find(GraphQLRequest request) {
        String id = id(request);
        PreparedDocument trusted = id == null ? null : manifest.get(id);
        if (trusted != null) {
            return trusted;
        }
        if (request.query() == null) {
            return recall(id);
        }
        if (trustedOnly) {
            throw new RequestError(
                    ErrorCode.DOCUMENT_NOT_TRUSTED, "This server executes the documents of its manifest only, by id.");
        }
        PreparedDocument document = documents.prepare(request.query());
        if (request.documentId() == null && id != null && !id.equals(document.sha256())) {
            throw new RequestError(
                    ErrorCode.PERSISTED_QUERY_MISMATCH, "The document is not the one that sha256Hash stands for.");
        }
        if (id != null) {
            documents.expect(document);
        }
        return document;
    }

    private PreparedDocument recall(@Nullable String id) {
        if (id == null) {
            throw new RequestError(ErrorCode.BAD_REQUEST, "The parameter query is missing.");
        }
        PreparedDocument known = trustedOnly ? null : documents.recall(id);
        if (known == null) {
            // Clients of automatic persisted queries look for these very words.
            throw new RequestError(ErrorCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound");
        }
        return known;
    }

    private static @Nullable String id(GraphQLRequest request) {
        if (request.documentId() != null) {
            return request.documentId().startsWith("sha256:")
                    ? request.documentId().substring("sha256:".length())
                    : request.documentId();
        }
        Object persisted = request.extensions().get("persistedQuery");
        if (persisted == null) {
            return null;
        }
        if (persisted instanceof Map<?, ?> protocol
                && protocol.get("version") instanceof Integer version
                && version == 1
                && protocol.get("sha256Hash") instanceof String hash) {
            return hash.toLowerCase(Locale.ROOT);
        }
        throw new RequestError(ErrorCode.BAD_REQUEST, "extensions.persistedQuery has version 1 and a sha256Hash.");
    }
}
