package id.kalimantan.figures.graphql;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What graphql-java answers is right; we answer the same. */
class ExecutionTest {
    private static final String SCHEMA = """
            type Query { box: Box  sure: Box!  boxes(size: Int = 2): [Box]  sureBoxes: [Box!]!  text: String  thing: Thing  fail: Int }
            type Mutation { add(number: Int!): Int! }
            interface Named { name: String }
            type Box implements Named { name: String  inner: Box  sureInner: Box!  nothing: Int  mustBe: Int!
              number(plus: Int! = 1): Int  later: Box  laterNothing: Int!  laterFails: Int  boxes: [Box!] numbers: [Int!] }
            type Other implements Named { name: String  other: Int }
            union Thing = Box | Other
            """;

    private final List<Integer> added = new ArrayList<>();
    private final GraphQLSchema schema = schema();

    record Box(String name) {}

    @BeforeEach
    void begin() {
        Batch.begin();
    }

    @AfterEach
    void end() {
        Batch.end();
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

    /**
     * The data are the same. Of what is lost with a parent that may not hold null, graphql-java reports all errors, we
     * the first.
     */
    static void assertSame(ExecutionResult expected, ExecutionResult answered) {
        assertEquals(expected.<Object>getData(), answered.getData());
        Set<String> reported = paths(expected);
        Set<String> ours = paths(answered);
        assertEquals(reported.isEmpty(), ours.isEmpty());
        assertTrue(reported.containsAll(ours), ours + " are not all of " + reported);
    }

    private static Set<String> paths(ExecutionResult result) {
        return result.getErrors().stream()
                .map(error -> String.valueOf(error.getPath()))
                .collect(toSet());
    }

    private ExecutionResult expected(String query, Map<String, Object> variables) {
        return GraphQL.newGraphQL(schema)
                .build()
                .execute(ExecutionInput.newExecutionInput(query)
                        .variables(variables)
                        .dataLoaderRegistry(Batch.begin())
                        .build());
    }

    private ExecutionResult answered(String query, Map<String, Object> variables) {
        Batch.begin();
        Document document = new Parser().parseDocument(query);
        var operation =
                document.getFirstDefinitionOfType(OperationDefinition.class).orElseThrow();
        CoercedVariables coerced = ValuesResolver.coerceVariableValues(
                schema,
                operation.getVariableDefinitions(),
                RawVariables.of(variables),
                GraphQLContext.getDefault(),
                Locale.ENGLISH);
        boolean mutation = operation.getOperation() == OperationDefinition.Operation.MUTATION;
        var tokens = new Documents.Tokens();
        tokens.count = query.length();
        tokens.conditions = query.contains("@");
        SelectedFields selection = new PreparedDocument("", document, tokens).selection(operation, schema, coerced);
        return new Execution(schema, coerced)
                .run(selection, mutation ? schema.getMutationType() : schema.getQueryType(), mutation);
    }

    private GraphQLSchema schema() {
        DataFetcher<Object> box = it -> new Box("box");
        DataFetcher<Object> fails = it -> {
            throw new ApiException(ErrorCode.BAD_USER_INPUT, "No.");
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
                            return Batch.load("add", it.<Integer>getArgument("number"), this::echo);
                        }))
                .type("Box", type -> type.dataFetcher(
                                "name", it -> it.<Box>getSource().name())
                        .dataFetcher("inner", box)
                        .dataFetcher("sureInner", box)
                        .dataFetcher("nothing", it -> null)
                        .dataFetcher("mustBe", it -> null)
                        .dataFetcher("number", it -> 1 + it.<Integer>getArgument("plus"))
                        .dataFetcher(
                                "later",
                                it -> Batch.load("later", it.<Box>getSource().name(), this::later))
                        .dataFetcher("laterNothing", it -> Batch.load("nothing", 1, asked -> Map.of()))
                        .dataFetcher(
                                "laterFails",
                                it -> Batch.load("fails", 1, asked -> {
                                    throw new ApiException(ErrorCode.TIMEOUT, "No.");
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
