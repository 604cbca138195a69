package id.kalimantan.figures.graphql;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.spi.ClassloadingService;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Reads a field from the accessor of a record. */
final class AccessorFetcher implements PlugableDataFetcher<Object>, TrivialDataFetcher<Object> {
    private final Method accessor;

    AccessorFetcher(Field field, Reference owner) {
        try {
            accessor = ClassloadingService.get().loadClass(owner.getClassName()).getMethod(field.getMethodName());
            accessor.setAccessible(true); // else access is checked with each call
        } catch (NoSuchMethodException missing) {
            throw new IllegalStateException(owner.getClassName() + " has no accessor for " + field.getName(), missing);
        }
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
        return read(environment.getSource());
    }

    @Nullable
    Object read(@Nullable Object source) throws ReflectiveOperationException {
        return accessor.invoke(source);
    }
}
