package id.kalimantan.figures.graphql;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import java.util.List;

/** The scalars of the refined schema give what the methods take: SmallRye would parse dates and ids again, as texts. */
final class CoercedArguments extends ArgumentHelper {
    CoercedArguments(List<Argument> arguments) {
        super(arguments);
    }

    @Override
    protected boolean shouldTransform(Field field) {
        return false;
    }

    @Override
    protected Object afterRecursiveTransform(Object value, Field field, DataFetchingEnvironment environment)
            throws AbstractDataFetcherException {
        return field.getReference().getName().equals("ID")
                ? value
                : super.afterRecursiveTransform(value, field, environment);
    }
}
