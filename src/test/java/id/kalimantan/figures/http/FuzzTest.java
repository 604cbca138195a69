package id.kalimantan.figures.http;

import static id.kalimantan.figures.Client.here;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import id.kalimantan.figures.Client;
import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever is asked, the server answers: quickly, in JSON, without failing, and it is well afterwards. The packaged
 * application is asked {@code -Dfuzz.requests} of each sort, 10,000 when not given, beginning with {@code -Dfuzz.seed}.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FuzzTest {
    private static final long SEED = Long.getLong("fuzz.seed", 1);
    private static final long SLOW = 20_000;

    private final Map<String, Integer> tally = new ConcurrentHashMap<>();

    int requests() {
        return 200;
    }

    @Test
    void documentsThatFitTheSchema() {
        GraphQLSchema schema = schema();
        IntStream.range(0, requests()).parallel().forEach(i -> {
            var random = new RandomDocuments(schema, SEED + i);
            var request = new JsonObject().put("query", random.next()).put("variables", random.values());
            check("seed " + (SEED + i) + ": " + request, here().postRaw(request.encode()));
        });
        assertEquals(
                requests(), tally.values().stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void bytesThatAreAlmostARequest() {
        GraphQLSchema schema = schema();
        IntStream.range(0, requests()).parallel().forEach(i -> {
            var random = new SplittableRandom(SEED + i);
            byte[] valid = new RandomDocuments(schema, SEED + i).next().getBytes(StandardCharsets.UTF_8);
            boolean inside = random.nextBoolean();
            String document = new String(inside ? mutated(valid, random) : valid, StandardCharsets.UTF_8);
            byte[] request = new JsonObject()
                    .put("query", document)
                    .put("variables", new JsonObject().put("a", 1).put("b", "é"))
                    .encode()
                    .getBytes(StandardCharsets.UTF_8);
            byte[] body = inside ? request : mutated(request, random);
            var answer = here().send(
                            "POST",
                            "/graphql",
                            Map.of("content-type", Client.JSON, "accept", Client.GRAPHQL_RESPONSE),
                            body);
            check("seed " + (SEED + i) + ": " + new String(body, StandardCharsets.ISO_8859_1), answer);
        });
    }

    @AfterEach
    void theServerIsWell() {
        assertEquals("Query", here().post("{ __typename }").data().getString("__typename"));
        System.out.println(getClass().getSimpleName() + ": " + new TreeMap<>(tally));
    }

    private void check(String request, Client.Answer answer) {
        assertTrue(answer.status() < 500, answer.status() + " for " + request);
        assertTrue(answer.millis() < SLOW, answer.millis() + " ms for " + request);
        try {
            JsonObject body = answer.json();
            assertTrue(body.containsKey("data") || body.containsKey("errors"), request);
            String code = answer.code();
            assertTrue(!code.equals("INTERNAL") && !code.equals("TIMEOUT"), () -> body + " for " + request);
            tally.merge(answer.status() + " " + code, 1, Integer::sum);
        } catch (DecodeException e) {
            throw new AssertionError("no JSON for " + request, e);
        }
    }

    /** One to eight times, a byte is changed, dropped or added, or a piece is repeated or cut out. */
    private static byte[] mutated(byte[] valid, SplittableRandom random) {
        byte[] bytes = valid;
        for (int i = random.nextInt(8); i >= 0 && bytes.length > 1; i--) {
            int from = random.nextInt(bytes.length);
            int to = Math.min(bytes.length, from + 1 + random.nextInt(30));
            byte any = (byte) random.nextInt(256);
            bytes = switch (random.nextInt(5)) {
                case 0 -> splice(bytes, from, from + 1, new byte[] {any});
                case 1 -> splice(bytes, from, from + 1, new byte[0]);
                case 2 -> splice(bytes, from, from, new byte[] {any});
                case 3 -> splice(bytes, from, from, java.util.Arrays.copyOfRange(bytes, from, to));
                default -> splice(bytes, from, to, new byte[0]);
            };
        }
        return bytes;
    }

    private static byte[] splice(byte[] bytes, int from, int to, byte[] middle) {
        byte[] result = new byte[from + middle.length + bytes.length - to];
        System.arraycopy(bytes, 0, result, 0, from);
        System.arraycopy(middle, 0, result, from, middle.length);
        System.arraycopy(bytes, to, result, from + middle.length, bytes.length - to);
        return result;
    }

    private static GraphQLSchema schema() {
        String text = here().send("GET", "/graphql/schema.graphql", Map.of(), new byte[0])
                .body();
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(text));
    }
}
