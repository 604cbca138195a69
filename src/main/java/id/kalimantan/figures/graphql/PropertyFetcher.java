package id.kalimantan.figures.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.spi.ClassloadingService;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads a field from its object: by the accessor of a record, the getter of a class, or from the field of an entity. */
final class PropertyFetcher implements PlugableDataFetcher<Object>, LightDataFetcher<Object> {
    private final AccessibleObject property;

    PropertyFetcher(Field field, Reference owner) {
        this(property(field, ClassloadingService.get().loadClass(owner.getClassName())));
    }

    PropertyFetcher(AccessibleObject property) {
        this.property = property;
        property.setAccessible(true); // else access is checked with each call
    }

    private static AccessibleObject property(Field field, Class<?> owner) {
        try {
            return field.getMethodName() == null
                    ? owner.getField(field.getPropertyName())
                    : owner.getMethod(field.getMethodName());
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(owner.getName() + " has no " + field.getName() + " to read", missing);
        }
    }

    @Override
    public @Nullable Object get(
            GraphQLFieldDefinition definition, Object source, Supplier<DataFetchingEnvironment> environment)
            throws Exception {
        return read(source);
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
        return read(environment.getSource());
    }

    @Nullable
    Object read(@Nullable Object source) throws Exception {
        if (property instanceof java.lang.reflect.Field field) {
            return field.get(source);
        }
        try {
            return ((Method) property).invoke(source);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() instanceof Exception failure ? failure : thrown;
        }
    }
}
