package id.kalimantan.figures.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.ReferenceType;
import io.smallrye.graphql.spi.ClassloadingService;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.function.Supplier;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a field from its object: by the accessor of a record, or by the getter of a class, which Panache makes for the
 * public fields of entities. An association is read from the database now, with all others of its kind that are waiting
 * ({@code fetch.batch-size}), so that a level of a query costs one statement and a failure belongs to the field.
 */
final class PropertyFetcher implements PlugableDataFetcher<Object>, LightDataFetcher<Object> {
    private final Method getter;
    private final boolean association;

    PropertyFetcher(Field field, Reference owner) {
        this(
                getter(field, ClassloadingService.get().loadClass(owner.getClassName())),
                field.getReference().getType() == ReferenceType.TYPE);
    }

    PropertyFetcher(Method getter, boolean association) {
        this.getter = getter;
        this.association = association;
        getter.setAccessible(true); // else access is checked with each call
    }

    private static Method getter(Field field, Class<?> owner) {
        String name = field.getPropertyName();
        String getter = field.getMethodName() == null
                ? "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1)
                : field.getMethodName();
        try {
            return owner.getMethod(getter);
        } catch (NoSuchMethodException missing) {
            throw new IllegalStateException(owner.getName() + " has no " + getter, missing);
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
        try {
            Object value = getter.invoke(source);
            if (association) {
                Hibernate.initialize(value);
                return Hibernate.unproxy(value);
            }
            return value;
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() instanceof Exception failure ? failure : thrown;
        }
    }
}
