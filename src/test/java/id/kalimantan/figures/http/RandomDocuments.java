package id.kalimantan.figures.http;

import graphql.Scalars;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.parser.Parser;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes documents that fit a schema, with arguments at the edges of what is allowed and beyond. */
public final class RandomDocuments {
    private static final int MAX_FIELDS = 25;
    private static final List<String> INTS =
            List.of("1", "2", "5", "20", "100", "0", "-1", "101", "2147483647", "-2147483648");
    private static final List<String> FLOATS =
            List.of("0", "-0.5", "1.25", "-3.3", "114.6", "90", "-180", "1e308", "1e-300");
    private static final List<String> TEXTS = List.of(
            "",
            "61",
            "KALIMANTAN",
            "Pontianak",
            "2024",
            "2024-11-07",
            "2024-01-01/2024-11-07",
            "2024-11-07T00:00:00Z",
            "UmVnaW9uOjYx",
            "NjE",
            "%_%",
            "'; drop table region; --",
            "\\\\",
            "\\\"",
            "\\u00e9",
            "日本",
            "🏃",
            "1.5",
            "-1");

    private final GraphQLSchema schema;
    private final SplittableRandom random;
    private final Map<String, String> variables = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private final List<String> fragments = new ArrayList<>();
    private int fields;
    private int names;

    public RandomDocuments(GraphQLSchema schema, long seed) {
        this.schema = schema;
        random = new SplittableRandom(seed);
    }

    public String next() {
        variables.clear();
        values.clear();
        fragments.clear();
        fields = 0;
        names = 0;
        String selections = selections(schema.getQueryType(), 0);
        String declared = variables.entrySet().stream()
                .map(variable -> "$" + variable.getKey() + ": " + variable.getValue())
                .collect(Collectors.joining(", "));
        String header = declared.isEmpty() ? (random.nextBoolean() ? "" : "query Q ") : "query Q(" + declared + ") ";
        return header + selections + String.join("", fragments);
    }

    /** The variables to send with the document that was made last. */
    public Map<String, @Nullable Object> values() {
        return values;
    }

    private String selections(GraphQLCompositeType type, int depth) {
        var text = new StringBuilder("{ __typename");
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count && fields < MAX_FIELDS; i++) {
            switch (random.nextInt(12)) {
                case 0 -> text.append(" ... on ").append(narrow(type, depth));
                case 1 -> text.append(spread(type, depth));
                default -> text.append(field(type, depth));
            }
        }
        return text.append(" }").toString();
    }

    private String narrow(GraphQLCompositeType type, int depth) {
        GraphQLCompositeType target = possible(type);
        return target.getName() + " " + selections(target, depth + 1);
    }

    private String spread(GraphQLCompositeType type, int depth) {
        String name = "F" + names++;
        String body = "\nfragment " + name + " on " + narrow(type, depth);
        fragments.add(body);
        return " ..." + name;
    }

    private GraphQLCompositeType possible(GraphQLCompositeType type) {
        if (type instanceof GraphQLUnionType union) {
            return (GraphQLCompositeType) pick(union.getTypes());
        }
        return type instanceof GraphQLInterfaceType node && random.nextBoolean()
                ? pick(schema.getImplementations(node))
                : type;
    }

    private String field(GraphQLCompositeType type, int depth) {
        if (!(type instanceof GraphQLFieldsContainer container)) {
            return "";
        }
        GraphQLFieldDefinition field = pick(container.getFieldDefinitions());
        GraphQLType result = GraphQLTypeUtil.unwrapAll(field.getType());
        if (result instanceof GraphQLCompositeType && depth > 5) {
            return "";
        }
        fields++;
        var text = new StringBuilder(" f").append(names++).append(": ").append(field.getName());
        String arguments = field.getArguments().stream()
                .filter(argument -> isRequired(argument) || random.nextInt(5) == 0)
                .map(argument -> argument.getName() + ": " + argument(argument))
                .collect(Collectors.joining(", "));
        if (!arguments.isEmpty()) {
            text.append("(").append(arguments).append(")");
        }
        if (random.nextInt(25) == 0) {
            text.append(random.nextBoolean() ? " @include" : " @skip")
                    .append("(if: ")
                    .append(
                            random.nextBoolean()
                                    ? "true"
                                    : variable(GraphQLNonNull.nonNull(Scalars.GraphQLBoolean), false))
                    .append(")");
        }
        if (result instanceof GraphQLCompositeType composite) {
            text.append(" ").append(selections(composite, depth + 1));
        }
        return text.toString();
    }

    private static boolean isRequired(GraphQLArgument argument) {
        return GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
    }

    private String argument(GraphQLArgument argument) {
        return random.nextInt(4) == 0
                ? variable(argument.getType(), argument.hasSetDefaultValue())
                : value(argument.getType());
    }

    /**
     * A variable with or without a default, given or absent or null.
     *
     * @param defaulted whether the variable may be null where it stands, because there is a default
     */
    private String variable(GraphQLType type, boolean defaulted) {
        String name = "v" + names++;
        boolean required = GraphQLTypeUtil.isNonNull(type) && !defaulted && random.nextInt(4) > 0;
        boolean withDefault = random.nextBoolean() || GraphQLTypeUtil.isNonNull(type) && !defaulted && !required;
        variables.put(
                name,
                GraphQLTypeUtil.simplePrint(GraphQLTypeUtil.unwrapNonNull(type))
                        + (required ? "!" : "")
                        + (withDefault ? " = " + value(type) : ""));
        if (!required && random.nextInt(3) == 0) {
            values.put(name, null);
        } else if (random.nextBoolean() || required && !withDefault) {
            values.put(name, json(Parser.parseValue(value(type))));
        }
        return "$" + name;
    }

    private String value(GraphQLType type) {
        if (type instanceof GraphQLNonNull required) {
            return value(required.getWrappedType());
        }
        if (type instanceof GraphQLList list) {
            return random.ints(random.nextInt(4), 0, 1)
                    .mapToObj(i -> value(list.getWrappedType()))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        if (type instanceof GraphQLEnumType choice) {
            return pick(choice.getValues().stream()
                    .map(GraphQLEnumValueDefinition::getName)
                    .toList());
        }
        if (type instanceof GraphQLInputObjectType object) {
            return object.getFieldDefinitions().stream()
                    .filter(field -> GraphQLTypeUtil.isNonNull(field.getType()) || random.nextBoolean())
                    .map(this::entry)
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return switch (((GraphQLNamedType) type).getName()) {
            case "Int" -> pick(INTS);
            case "Float" -> pick(FLOATS);
            case "Boolean" -> String.valueOf(random.nextBoolean());
            default -> "\"" + pick(TEXTS) + "\"";
        };
    }

    private String entry(GraphQLInputObjectField field) {
        return field.getName() + ": " + value(field.getType());
    }

    /** What the JSON of a literal is. */
    private static @Nullable Object json(Value<?> literal) {
        if (literal instanceof ObjectValue object) {
            var fields = new LinkedHashMap<String, @Nullable Object>();
            object.getObjectFields().forEach(field -> fields.put(field.getName(), json(field.getValue())));
            return fields;
        }
        if (literal instanceof ArrayValue list) {
            return list.getValues().stream().map(RandomDocuments::json).toList();
        }
        if (literal instanceof EnumValue choice) {
            return choice.getName();
        }
        if (literal instanceof StringValue text) {
            return text.getValue();
        }
        if (literal instanceof IntValue integer) {
            return integer.getValue();
        }
        return literal instanceof FloatValue number ? number.getValue() : ((BooleanValue) literal).isValue();
    }

    private <T> T pick(List<? extends T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
