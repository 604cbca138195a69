package id.kalimantan.figures.graphql;

import graphql.schema.DataFetchingEnvironment;
import io.quarkus.arc.Arc;
import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import io.smallrye.graphql.execution.datafetcher.helper.OperationInvoker;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import jakarta.json.bind.JsonbException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.dataloader.BatchLoaderEnvironment;
import org.jspecify.annotations.Nullable;

/** Calls the method of an API class that answers a field. */
final class MethodFetcher implements PlugableBatchableDataFetcher<Object, Object> {
    private final ArgumentHelper arguments;
    private final Method method;
    private @Nullable Object api;

    MethodFetcher(Operation operation) {
        arguments = new CoercedArguments(operation.getArguments());
        method = new OperationInvoker(operation).getMethod();
        method.setAccessible(true); // else access is checked with each call
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
        Deadline.check();
        try {
            return method.invoke(api(), arguments.getArguments(environment).toArray());
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() instanceof Exception failure ? failure : thrown;
        } catch (AbstractDataFetcherException | JsonbException unusable) {
            throw ApiException.badInput(
                    "An argument of " + environment.getField().getName() + " is not acceptable.");
        }
    }

    /** The bean is there once the application has started, which is after this was made. */
    private Object api() {
        if (api == null) {
            api = Arc.container().select(method.getDeclaringClass()).get();
        }
        return api;
    }

    /** Fields that need batches use {@link Batch}: SmallRye's own would mix up calls with different arguments. */
    @Override
    public CompletionStage<List<Object>> load(List<Object> keys, BatchLoaderEnvironment environment) {
        throw new UnsupportedOperationException("use Batch.load");
    }
}
