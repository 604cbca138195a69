package id.kalimantan.figures.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.schema.Coercing;
import java.util.Locale;

/** Checks dates and times as the stock scalar does, and passes them on as text, from which arguments are read. */
final class TemporalCoercing implements Coercing<String, String> {
    private final Coercing<?, String> stock;

    @SuppressWarnings("unchecked")
    TemporalCoercing(Coercing<?, ?> stock) {
        this.stock = (Coercing<?, String>) stock;
    }

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        return stock.serialize(value, context, locale);
    }

    @Override
    public String parseValue(Object input, GraphQLContext context, Locale locale) {
        return stock.parseValue(input, context, locale).toString();
    }

    @Override
    public String parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        return stock.parseLiteral(input, variables, context, locale).toString();
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return stock.valueToLiteral(input, context, locale);
    }
}
