package id.kalimantan.figures.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import io.quarkus.runtime.annotations.RegisterResourceBundle;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/** Exact decimals as JSON strings in plain notation, so that no client rounds them by reading a JSON number. */
@RegisterResourceBundle(bundleName = "i18n.Scalars") // what graphql-java says of other scalars
final class DecimalCoercing implements Coercing<BigDecimal, String> {
    /** Bounded, and without an exponent: a short text must not become a long number. */
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,30}(\\.\\d{1,20})?");

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        throw new CoercingSerializeException(
                "Not a decimal: " + value.getClass().getName());
    }

    @Override
    public BigDecimal parseValue(Object input, GraphQLContext context, Locale locale) {
        if (input instanceof String
                || input instanceof Integer
                || input instanceof Long
                || input instanceof BigInteger
                || input instanceof BigDecimal) {
            String text = input.toString();
            if (PLAIN.matcher(text).matches()) {
                return new BigDecimal(text);
            }
        }
        throw new CoercingParseValueException("A Decimal is a string such as \"45.34\" or an integer.");
    }

    @Override
    public BigDecimal parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        Object text = input instanceof StringValue string
                ? string.getValue()
                : input instanceof IntValue integer ? integer.getValue() : null;
        if (text == null || !PLAIN.matcher(String.valueOf(text)).matches()) {
            throw new CoercingParseLiteralException("A Decimal is a string such as \"45.34\" or an integer.");
        }
        return new BigDecimal(text.toString());
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.of(serialize(input, context, locale));
    }
}
