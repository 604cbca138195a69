package id.kalimantan.figures.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days and moments as RFC 3339 writes them, and only such as exist. The library's scalars take 2024-02-30 for the 29th, and
 * years of more than four digits.
 */
final class TimeCoercing<T> implements Coercing<T, Object> {
    private static final Pattern WRITTEN = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");

    private final Coercing<?, ?> stock;
    private final Function<String, T> parser;
    private final String expected;

    private TimeCoercing(Coercing<?, ?> stock, Function<String, T> parser, String expected) {
        this.stock = stock;
        this.parser = parser;
        this.expected = expected;
    }

    /** @param stock the library's, which writes them well */
    static TimeCoercing<LocalDate> days(Coercing<?, ?> stock) {
        return new TimeCoercing<>(stock, LocalDate::parse, "A Date is a day such as \"2024-11-07\".");
    }

    /** @param stock the library's, which writes them well */
    static TimeCoercing<OffsetDateTime> moments(Coercing<?, ?> stock) {
        return new TimeCoercing<>(
                stock, OffsetDateTime::parse, "A DateTime is a moment such as \"2024-11-07T08:00:00Z\".");
    }

    @Override
    public @Nullable Object serialize(Object value, GraphQLContext context, Locale locale) {
        return stock.serialize(value, context, locale);
    }

    @Override
    public T parseValue(Object input, GraphQLContext context, Locale locale) {
        T time = input instanceof String text ? parse(text) : null;
        if (time == null) {
            throw new CoercingParseValueException(expected);
        }
        return time;
    }

    @Override
    public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        T time = input instanceof StringValue text ? parse(text.getValue()) : null;
        if (time == null) {
            throw new CoercingParseLiteralException(expected);
        }
        return time;
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return stock.valueToLiteral(input, context, locale);
    }

    private @Nullable T parse(String text) {
        try {
            return WRITTEN.matcher(text).matches() ? parser.apply(text) : null;
        } catch (DateTimeException none) {
            return null;
        }
    }
}
