package id.kalimantan.figures.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import io.quarkus.runtime.annotations.RegisterResourceBundle;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A scalar that is a string of a certain form in JSON, and of which numbers are read as they are written. */
@RegisterResourceBundle(bundleName = "i18n.Scalars") // what graphql-java says of other scalars
final class StrictScalar<T> implements Coercing<T, Object> {
    /** Exact: no client rounds a string. Bounded, and without an exponent: a short text must not become a long number. */
    static final GraphQLScalarType DECIMAL = GraphQLScalarType.newScalar()
            .name("Decimal")
            .description("An exact decimal number, as a string in plain notation such as \"5060579420000\" or"
                    + " \"45.34\". Arguments may also be integers.")
            .coercing(new StrictScalar<>(
                    "-?\\d{1,30}(\\.\\d{1,20})?",
                    BigDecimal::new,
                    value -> ((BigDecimal) value).toPlainString(),
                    "A Decimal is a string such as \"45.34\" or an integer."))
            .build();

    static final GraphQLScalarType DATE =
            strict(ExtendedScalars.Date, LocalDate::parse, "A Date is a day such as \"2024-11-07\".");
    static final GraphQLScalarType DATE_TIME = strict(
            ExtendedScalars.DateTime,
            OffsetDateTime::parse,
            "A DateTime is a moment such as \"2024-11-07T08:00:00Z\".");

    private final Pattern form;
    private final Function<String, T> parser;
    private final Function<Object, Object> writer;
    private final String expected;

    /**
     * @param form what the parser gets
     * @param expected what a client is told that sends anything else
     */
    private StrictScalar(String form, Function<String, T> parser, Function<Object, Object> writer, String expected) {
        this.form = Pattern.compile(form);
        this.parser = parser;
        this.writer = writer;
        this.expected = expected;
    }

    /** The library's scalars write well, but take 2024-02-30 for the 29th, and years of more than four digits. */
    private static GraphQLScalarType strict(GraphQLScalarType stock, Function<String, ?> parser, String expected) {
        var context = GraphQLContext.getDefault();
        return stock.transform(it -> it.coercing(new StrictScalar<>(
                "\\d{4}-\\d{2}-\\d{2}.*",
                parser, value -> stock.getCoercing().serialize(value, context, Locale.ENGLISH), expected)));
    }

    @Override
    public Object serialize(Object value, GraphQLContext context, Locale locale) {
        return writer.apply(value);
    }

    @Override
    public T parseValue(Object input, GraphQLContext context, Locale locale) {
        T value = input instanceof String || input instanceof Number ? parse(input.toString()) : null;
        if (value == null) {
            throw new CoercingParseValueException(expected);
        }
        return value;
    }

    @Override
    public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        Object written = input instanceof StringValue text
                ? text.getValue()
                : input instanceof IntValue integer ? integer.getValue() : "";
        T value = parse(written.toString());
        if (value == null) {
            throw new CoercingParseLiteralException(expected);
        }
        return value;
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.of(writer.apply(input).toString());
    }

    private @Nullable T parse(String text) {
        try {
            return form.matcher(text).matches() ? parser.apply(text) : null;
        } catch (DateTimeException noSuchTime) {
            return null;
        }
    }
}
