package id.kalimantan.figures.graphql;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.AsyncSerialExecutionStrategy;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.dataloader.DataLoaderRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What graphql-java's own strategy answers is right; ours answers the same. */
class LeafFirstStrategyTest {
    private static final String SCHEMA = """
            type Query { box: Box  sure: Box!  boxes(size: Int = 2): [Box]  sureBoxes: [Box!]!  text: String  thing: Thing  fail: Int }
            type Mutation { add(number: Int!): Int! }
            interface Named { name: String }
            type Box implements Named { name: String  kind: Kind  inner: Box  sureInner: Box!  nothing: Int  mustBe: Int!
              number(plus: Int! = 1): Int  later: Box  laterNothing: Int!  laterFails: Int  boxes: [Box!] numbers: [Int!] }
            type Other implements Named { name: String  other: Int }
            enum Kind { LARGE }
            union Thing = Box | Other
            """;

    private final List<Integer> added = new ArrayList<>();
    private final GraphQLSchema schema = schema();

    /** What is read from it is a leaf; some of it is not as the schema says. */
    public record Box(
            String name,
            @Nullable Integer nothing,
            @Nullable Integer mustBe,
            String kind) {
        Box(String name) {
            this(name, null, null, "NO_SUCH_KIND");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ box { name number inner { name } } text }",
                "{ first: box { name } second: box { name } box { again: name } }",
                "{ box { inner { name } inner { number } ...more } } fragment more on Box { inner { number name } }",
                "{ boxes { number(plus: 5) } three: boxes(size: 3) { name } none: boxes(size: 0) { name } }",
                "{ thing { __typename ... on Box { name } ... on Other { other } ... on Named { also: name } } }",
                "{ box { nothing mustBe name } text }",
                "{ sure { name mustBe } text }",
                "{ box { inner { sureInner { mustBe } } name } text }",
                "{ boxes { name mustBe } text }",
                "{ sureBoxes { mustBe } text }",
                "{ box { boxes { mustBe } name } }",
                "{ box { numbers } }",
                "{ box { kind name } boxes { name kind } }",
                "{ boxes { __typename kind: __typename name } }",
                "{ fail text }",
                "{ box { later { name later { name later { number } } } } }",
                "{ box { later { laterNothing } name } text }",
                "{ sure { later { name } laterNothing } text }",
                "{ box { laterFails name later { laterFails } } }",
                "{ boxes { later { name laterNothing } } }",
                "query($on: Boolean!) { box { name @include(if: $on) number @skip(if: $on) } text @skip(if: true) }",
                "query($on: Boolean!) { box @include(if: $on) { name } ...more @skip(if: $on) } fragment more on Query { text }",
                "query($n: Int = 3) { box { number(plus: $n) } boxes(size: $n) { name } }",
                "query($n: Int!) { box { number(plus: $n) } }",
                "mutation { a: add(number: 1) b: add(number: 2) c: add(number: 3) }",
            })
    void answersAsGraphqlJavaDoes(String query) {
        for (Map<String, Object> variables :
                List.<Map<String, Object>>of(Map.of("on", true, "n", 1), Map.of("on", false, "n", 2))) {
            assertSame(expected(query, variables), answered(query, variables));
        }
    }

    @Test
    void executesFieldsOfAMutationOneAfterAnother() {
        answered("mutation { a: add(number: 1) b: add(number: 2) c: add(number: 3) }", Map.of());

        assertEquals(List.of(1, 2, 3), added);
    }

    @Test
    void loadsEachLevelOfAllBranchesTogether() {
        var asked = new ArrayList<Set<String>>();
        batches = asked;

        answered(
                "{ a: box { later { later { name } } } b: box { later { later { name } } } boxes { later { name } } }",
                Map.of());

        assertEquals(2, asked.size());
    }

    private List<Set<String>> batches = new ArrayList<>();

    static void assertSame(ExecutionResult expected, ExecutionResult answered) {
        assertEquals(expected.<Object>getData(), answered.getData());
        assertEquals(paths(expected), paths(answered));
    }

    private static Set<String> paths(ExecutionResult result) {
        return result.getErrors().stream()
                .map(error -> String.valueOf(error.getPath()))
                .collect(toSet());
    }

    private ExecutionResult expected(String query, Map<String, Object> variables) {
        return GraphQL.newGraphQL(schema)
                .defaultDataFetcherExceptionHandler(new ExceptionHandler())
                .build()
                .execute(input(query, variables));
    }

    private ExecutionResult answered(String query, Map<String, Object> variables) {
        var exceptions = new ExceptionHandler();
        var graphql = GraphQL.newGraphQL(schema)
                .queryExecutionStrategy(new LeafFirstStrategy(exceptions))
                .mutationExecutionStrategy(new AsyncSerialExecutionStrategy(exceptions))
                .doNotAutomaticallyDispatchDataLoader()
                .build();
        return GraphQLExecutor.execute(graphql, input(query, variables));
    }

    private static ExecutionInput input(String query, Map<String, Object> variables) {
        return ExecutionInput.newExecutionInput(query)
                .variables(variables)
                .dataLoaderRegistry(new DataLoaderRegistry())
                .build();
    }

    private static <K, V> CompletionStage<V> load(
            DataFetchingEnvironment environment, String name, K key, Function<Set<K>, Map<K, V>> values) {
        return DataLoaders.load(MethodFetcher.context(environment), name, key, values);
    }

    private static PropertyFetcher property(String name) {
        try {
            return new PropertyFetcher(Box.class.getMethod(name), false);
        } catch (NoSuchMethodException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private GraphQLSchema schema() {
        DataFetcher<Object> box = it -> new Box("box");
        DataFetcher<Object> fails = it -> {
            throw new FieldError(ErrorCode.BAD_USER_INPUT, "No.");
        };
        DataFetcher<Object> boxes = it -> Arrays.asList(new Box("a"), new Box("b"));
        var wiring = RuntimeWiring.newRuntimeWiring()
                .type("Query", type -> type.dataFetcher("box", box)
                        .dataFetcher("sure", box)
                        .dataFetcher("sureBoxes", boxes)
                        .dataFetcher("boxes", it -> Collections.nCopies(it.<Integer>getArgument("size"), new Box("c")))
                        .dataFetcher("text", it -> "text")
                        .dataFetcher("thing", box)
                        .dataFetcher("fail", fails))
                .type(
                        "Mutation",
                        type -> type.dataFetcher("add", it -> {
                            added.add(it.getArgument("number"));
                            return load(it, "add", it.<Integer>getArgument("number"), this::echo);
                        }))
                .type("Box", type -> type.dataFetcher("name", property("name"))
                        .dataFetcher("kind", property("kind"))
                        .dataFetcher("inner", box)
                        .dataFetcher("sureInner", box)
                        .dataFetcher("nothing", property("nothing"))
                        .dataFetcher("mustBe", property("mustBe"))
                        .dataFetcher("number", it -> 1 + it.<Integer>getArgument("plus"))
                        .dataFetcher(
                                "later",
                                it -> load(it, "later", it.<Box>getSource().name(), this::later))
                        .dataFetcher("laterNothing", it -> load(it, "nothing", 1, asked -> Map.of()))
                        .dataFetcher(
                                "laterFails",
                                it -> load(it, "fails", 1, asked -> {
                                    throw new FieldError(ErrorCode.TIMEOUT, "No.");
                                }))
                        .dataFetcher("boxes", boxes)
                        .dataFetcher("numbers", it -> Arrays.asList(1, null, 3)))
                .type("Other", type -> type.dataFetcher("name", it -> "other"))
                .type("Named", type -> type.typeResolver(it -> it.getSchema().getObjectType("Box")))
                .type("Thing", type -> type.typeResolver(it -> it.getSchema().getObjectType("Box")))
                .build();
        return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA), wiring);
    }

    private Map<Integer, Integer> echo(Set<Integer> numbers) {
        var echoed = new HashMap<Integer, Integer>();
        numbers.forEach(number -> echoed.put(number, number));
        return echoed;
    }

    private Map<String, Box> later(Set<String> names) {
        batches.add(names);
        var boxes = new HashMap<String, Box>();
        names.forEach(name -> boxes.put(name, new Box(name + "'")));
        return boxes;
    }
}
