package id.kalimantan.figures.http;

import static id.kalimantan.figures.Client.here;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kalimantan.figures.Client;
import id.kalimantan.figures.database.PostgresResource;
import id.kalimantan.figures.graphql.Documents;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Automatic persisted queries: a client sends the hash, and the document only where it is not known. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PersistedDocumentsTest {
    private static JsonObject hash(String document) {
        return new JsonObject()
                .put(
                        "persistedQuery",
                        new JsonObject().put("version", 1).put("sha256Hash", Documents.sha256(document)));
    }

    private static Client.Answer get(String document, boolean withDocument) {
        String extensions = hash(document).encode();
        return here().get(
                        withDocument
                                ? Map.of("query", document, "extensions", extensions)
                                : Map.of("extensions", extensions));
    }

    private static Client.Answer post(@Nullable String query, String hashed) {
        return here().postRaw(new JsonObject()
                .put("query", query)
                .put("extensions", hash(hashed))
                .encode());
    }

    @Test
    void anUnknownHashIsAnsweredInTheWordsOfTheProtocol() {
        var answer = get("{ unknown: __typename }", false);

        assertEquals("PersistedQueryNotFound", answer.error().getString("message"));
        assertEquals("PERSISTED_QUERY_NOT_FOUND", answer.code());
        assertEquals("no-store", answer.header("cache-control"));
    }

    @Test
    void aDocumentSentOnceIsKnownByItsHashAfterwards() {
        String document = "{ once: __typename }";
        get(document, true);

        assertEquals("Query", get(document, false).data().getString("once"));
        assertEquals("Query", post(null, document).data().getString("once"));
    }

    @Test
    void aHashOfAnotherDocumentIsRefusedAndNotRemembered() {
        String victim = "{ victim: __typename }";

        assertEquals(
                "PERSISTED_QUERY_MISMATCH",
                post("{ forged: __typename }", victim).code());
        assertEquals("PERSISTED_QUERY_NOT_FOUND", get(victim, false).code());
    }

    @Test
    void aDocumentThatIsNotValidIsNotRemembered() {
        get("{ wrong }", true);

        assertEquals("PERSISTED_QUERY_NOT_FOUND", get("{ wrong }", false).code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "{}",
                "{\"version\":2,\"sha256Hash\":\"x\"}",
                "{\"version\":1}",
                "{\"version\":1,\"sha256Hash\":7}"
            })
    void aMalformedHashIs400(String persistedQuery) {
        var answer = here().postRaw("{\"extensions\":{\"persistedQuery\":" + persistedQuery + "}}");

        assertEquals(400, answer.status());
        assertEquals("BAD_REQUEST", answer.code());
    }
}
