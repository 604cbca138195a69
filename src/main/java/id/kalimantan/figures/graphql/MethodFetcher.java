package id.kalimantan.figures.graphql;

import graphql.AssertException;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import io.smallrye.graphql.execution.datafetcher.helper.OperationInvoker;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.spi.LookupService;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import jakarta.json.bind.JsonbException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.dataloader.BatchLoaderEnvironment;
import org.jspecify.annotations.Nullable;

/** Calls the method of an API class that answers a field. */
final class MethodFetcher implements PlugableBatchableDataFetcher<Object, Object> {
    private final Arguments arguments;
    private final Method method;
    private final int contextPosition;
    private volatile @Nullable Object api;

    MethodFetcher(Operation operation) {
        arguments = new Arguments(operation.getArguments());
        method = new OperationInvoker(operation).getMethod();
        method.setAccessible(true); // else access is checked with each call
        contextPosition = Arrays.asList(method.getParameterTypes()).indexOf(Context.class);
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
        Deadline.check(environment.getGraphQlContext());
        try {
            NullVariables.check(environment);
            Object[] values = arguments.getArguments(environment).toArray();
            if (contextPosition >= 0) {
                values[contextPosition] = context(environment);
            }
            return method.invoke(api(), values);
        } catch (AssertException nullInside) {
            throw NullVariables.refusal(environment);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() instanceof Exception failure ? failure : thrown;
        } catch (AbstractDataFetcherException | JsonbException unusable) {
            throw FieldError.badInput("An argument of " + environment.getField().getName() + " is not acceptable.");
        }
    }

    /** SmallRye's own way to hand the environment to a method. */
    static Context context(DataFetchingEnvironment environment) {
        var context = new SmallRyeContext(MethodFetcher.class.getName());
        context.setDataFetchingEnvironment(environment);
        return context;
    }

    /** The bean is there once the application has started, which is after this was made. */
    private Object api() {
        Object bean = api;
        if (bean == null) {
            bean = LookupService.get().getInstance(method.getDeclaringClass()).get();
            api = bean;
        }
        return bean;
    }

    /** Fields that need batches use {@link DataLoaders}: SmallRye's own would mix up calls with different arguments. */
    @Override
    public CompletionStage<List<Object>> load(List<Object> keys, BatchLoaderEnvironment environment) {
        throw new UnsupportedOperationException("use DataLoaders.load");
    }

    /** The scalars of the schema give what the methods take: SmallRye would parse dates and ids again, as texts. */
    private static final class Arguments extends ArgumentHelper {
        Arguments(List<Argument> arguments) {
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
}
