package id.kalimantan.figures.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.parser.Parser;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** An operation costs as many fields and elements as its result has, where the lists are as long as they may be. */
class CostTest {
    private static final GraphQLSchema SCHEMA = new SchemaGenerator()
            .makeExecutableSchema(
                    new SchemaParser().parse("""
                            type Query { things(first: Int, last: Int, ids: [ID!]): [Thing!]!  page(first: Int): Page!  thing: Thing! }
                            type Page { nodes: [Thing!]! count: Int! }
                            type Thing { name: String  things(first: Int! = 20): [Thing!]!  all: [Thing!]! }"""),
                    RuntimeWiring.newRuntimeWiring()
                            .type("Query", type -> type.dataFetcher("things", CostTest::things)
                                    .dataFetcher("page", it -> Map.of("nodes", things(it), "count", 1))
                                    .dataFetcher("thing", it -> Map.of("name", "a thing")))
                            .type("Thing", type -> type.dataFetcher("things", CostTest::things)
                                    .dataFetcher("all", it -> things(Cost.LIST)))
                            .build());

    private static Object things(DataFetchingEnvironment environment) {
        List<?> ids = environment.getArgument("ids");
        Integer size = environment.getArgumentOrDefault("first", environment.getArgument("last"));
        return things(ids != null ? ids.size() : size == null ? PageRequest.DEFAULT_SIZE : size);
    }

    private static List<?> things(int size) {
        return Collections.nCopies(size, Map.of("name", "a thing"));
    }

    @Provide
    Arbitrary<Object> spellings() {
        return Arbitraries.integers()
                .between(0, PageRequest.MAX_SIZE)
                .flatMap(size -> Arbitraries.of(
                        size,
                        (long) size,
                        BigInteger.valueOf(size),
                        new BigDecimal(size + ".0"),
                        new BigDecimal(size + "e0"),
                        new BigDecimal(size + "00e-2"),
                        new BigDecimal("0." + String.format("%03d", size) + "e3")));
    }

    @Property
    void aVariableIsTheSameNumberHoweverItIsWritten(@ForAll("spellings") Object size) {
        assertCostsWhatItReturns("query($n: Int) { things(first: $n) { name } }", Map.of("n", size));
        assertCostsWhatItReturns("query($n: Int) { page(first: $n) { nodes { name } count } }", Map.of("n", size));
    }

    @Property
    void soIsALiteralOrADefault(@ForAll @IntRange(max = PageRequest.MAX_SIZE) int size) {
        assertCostsWhatItReturns("{ things(last: %d) { name things { name } } }".formatted(size), Map.of());
        assertCostsWhatItReturns(
                "query($n: Int = %d) { things(first: $n) { all { name } } }".formatted(size), Map.of());
    }

    @Example
    void aListHasAsManyElementsAsItHasIds() {
        assertCostsWhatItReturns("query($i: [ID!]) { things(ids: $i) { name } }", Map.of("i", List.of("a", "b")));
        assertCostsWhatItReturns("query($i: [ID!]) { things(ids: $i) { name } }", Map.of("i", "one"));
        assertCostsWhatItReturns("query($i: ID!) { things(ids: [\"a\", $i]) { name } }", Map.of("i", "b"));
    }

    @Example
    void fragmentsAreAddedUpWhereverTheyAreSpread() {
        assertCostsWhatItReturns(
                "{ thing { ...F } other: thing { ... on Thing { ...F } } } fragment F on Thing { name all { __typename } }",
                Map.of());
    }

    @Example
    void whatIsLeftOutCostsNothing() {
        assertCostsWhatItReturns(
                "query($b: Boolean!) { thing { name all @skip(if: $b) { name } } }", Map.of("b", true));
    }

    /** Nor does the sum overflow. */
    @Example
    void aHugeOperationIsNotCheap() {
        String document = "{ thing " + "{ things(first: 100) ".repeat(16) + "{ name }" + " }".repeat(16) + " }";

        assertEquals(1_000_000_000_000L, cost(document, Map.of()));
    }

    private static void assertCostsWhatItReturns(String document, Map<String, Object> variables) {
        ExecutionResult result = GraphQL.newGraphQL(SCHEMA)
                .build()
                .execute(ExecutionInput.newExecutionInput(document).variables(variables));

        assertFalse(result.getErrors().iterator().hasNext(), () -> result.getErrors()
                .toString());
        Map<String, Object> data = result.getData();
        assertEquals(count(data) - 1, cost(document, variables));
    }

    private static long cost(String document, Map<String, Object> variables) {
        return Cost.of(SCHEMA, new Parser().parseDocument(document), null, variables);
    }

    /** A list is its elements, an object itself and its fields. */
    private static long count(Object value) {
        if (value instanceof Collection<?> list) {
            return list.stream().mapToLong(CostTest::count).sum();
        }
        return 1
                + (value instanceof Map<?, ?> object
                        ? object.values().stream()
                                .mapToLong(it -> it instanceof Map || it instanceof Collection ? count(it) : 1)
                                .sum()
                        : 0);
    }
}
