package id.kalimantan.figures.graphql;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.spi.ClassloadingService;
import java.lang.reflect.Method;

/** Reads a field from the accessor of a record. */
final class AccessorFetcher implements PlugableDataFetcher<Object>, TrivialDataFetcher<Object> {
    private final Method accessor;

    AccessorFetcher(Field field, Reference owner) {
        try {
            accessor = ClassloadingService.get().loadClass(owner.getClassName()).getMethod(field.getMethodName());
        } catch (NoSuchMethodException missing) {
            throw new IllegalStateException(owner.getClassName() + " has no accessor for " + field.getName(), missing);
        }
    }

    @Override
    public Object get(DataFetchingEnvironment environment) throws Exception {
        return accessor.invoke(environment.getSource());
    }
}
