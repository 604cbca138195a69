package id.kalimantan.figures.figure;

import static id.kalimantan.figures.Client.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each condition of a filter keeps exactly what fulfils it, and each order puts the same figures in its order. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FigureFilterTest {
    private static final String SELECTION = """
            id value status disputed indicator { code } part { code } region { code level parent { code } }
            office { code } definition { code } period { code kind start end } source { code attributedTo publishedOn }
            precision { qualifier low }""";

    static Stream<Arguments> conditions() {
        return Stream.of(
                Arguments.of(
                        "indicators: [\"EMPLOYERS\", \"CLAIMS_PAID\"]",
                        is("indicator.code", "EMPLOYERS", "CLAIMS_PAID")),
                Arguments.of("parts: [\"FORMAL\"]", is("part.code", "FORMAL")),
                Arguments.of("regions: [\"64\", \"64.74\"]", is("region.code", "64", "64.74")),
                Arguments.of("within: \"62\"", is("region.code", "62").or(is("region.parent.code", "62"))),
                Arguments.of("levels: [CITY]", is("region.level", "CITY")),
                Arguments.of("offices: [\"sampit\"]", is("office.code", "sampit")),
                Arguments.of("period: \"2023-12-31\"", is("period.code", "2023-12-31")),
                Arguments.of("periodKinds: [RANGE, QUARTER]", is("period.kind", "RANGE", "QUARTER")),
                Arguments.of("sources: [\"antara-2024-11-07\"]", is("source.code", "antara-2024-11-07")),
                Arguments.of("statuses: [TARGET]", is("status", "TARGET")),
                Arguments.of("qualifiers: [AT_LEAST, RANGE]", is("precision.qualifier", "AT_LEAST", "RANGE")),
                Arguments.of("definitions: [\"LABOUR_FORCE\"]", is("definition.code", "LABOUR_FORCE")),
                Arguments.of("disputed: true", (Predicate<Map<String, Object>>)
                        figure -> Boolean.TRUE.equals(at(figure, "disputed"))),
                Arguments.of("bodies: [\"kementerian-ketenagakerjaan\"]", (Predicate<Map<String, Object>>) figure ->
                        String.valueOf(at(figure, "source.attributedTo")).contains("Kementerian Ketenagakerjaan")),
                Arguments.of("from: \"2024\", until: \"2024\"", (Predicate<Map<String, Object>>)
                        figure -> first(figure).compareTo("2024-01-01") >= 0
                                && last(figure).compareTo("2024-12-31") <= 0
                                && !last(figure).isEmpty()),
                Arguments.of("from: \"2024-11\", lying: OVERLAPPING", (Predicate<Map<String, Object>>)
                        figure -> last(figure).compareTo("2024-11-01") >= 0));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void aConditionKeepsExactlyWhatFulfilsIt(String filter, Predicate<Map<String, Object>> fulfils) {
        Set<Object> expected =
                all("").stream().filter(fulfils).map(figure -> figure.get("id")).collect(Collectors.toSet());

        Set<Object> found = all("filter: { " + filter + " }, ").stream()
                .map(figure -> figure.get("id"))
                .collect(Collectors.toSet());

        assertEquals(expected, found);
        assertFalse(expected.isEmpty() && !filter.startsWith("disputed"), "the condition is tried on nothing");
    }

    @ParameterizedTest
    @EnumSource(FigureOrder.class)
    void anOrderPutsTheSameFiguresInBothDirections(FigureOrder order) {
        List<Object> ascending =
                all("orderBy: " + order + ", ").stream().map(it -> it.get("id")).toList();
        List<Map<String, Object>> descending = all("orderBy: " + order + ", direction: DESCENDING, ");

        assertEquals(275, ascending.size());
        assertEquals(
                Set.copyOf(ascending),
                descending.stream().map(it -> it.get("id")).collect(Collectors.toSet()));
        if (order == FigureOrder.VALUE) {
            List<BigDecimal> values = descending.stream()
                    .map(figure -> at(figure, "value"))
                    .filter(Objects::nonNull)
                    .map(value -> new BigDecimal(String.valueOf(value)))
                    .toList();
            assertEquals(
                    values.stream().sorted(Comparator.reverseOrder()).limit(50).toList(), values.subList(0, 50));
        }
    }

    private static List<Map<String, Object>> all(String arguments) {
        List<Map<String, Object>> figures = new ArrayList<>();
        for (String after = "null"; after != null; ) {
            JsonPath page =
                    ask("{ figures(%sfirst: 100, after: %s) { nodes { %s } pageInfo { hasNextPage endCursor } } }"
                            .formatted(arguments, after, SELECTION));
            figures.addAll(page.getList("data.figures.nodes"));
            after = page.getBoolean("data.figures.pageInfo.hasNextPage")
                    ? '"' + page.getString("data.figures.pageInfo.endCursor") + '"'
                    : null;
        }
        return figures;
    }

    private static Predicate<Map<String, Object>> is(String path, String... values) {
        return figure -> List.of(values).contains(String.valueOf(at(figure, path)));
    }

    private static @Nullable Object at(@Nullable Object value, String path) {
        for (String name : path.split("\\.")) {
            value = value == null ? null : ((Map<?, ?>) value).get(name);
        }
        return value;
    }

    /** The first day of what is of a stated time; empty for what is not. */
    private static String first(Map<String, Object> figure) {
        Object start = at(figure, "period.start");
        return start == null ? last(figure) : String.valueOf(start);
    }

    private static String last(Map<String, Object> figure) {
        Object end = at(figure, "period.end");
        return end == null ? "" : String.valueOf(end);
    }
}
