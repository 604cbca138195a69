package id.kalimantan.figures.graphql;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import io.smallrye.graphql.execution.datafetcher.helper.OperationInvoker;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import jakarta.json.bind.JsonbException;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.dataloader.BatchLoaderEnvironment;

/** Calls the method of an API class that answers a field. */
final class MethodFetcher implements PlugableBatchableDataFetcher<Object, Object> {
    private final ArgumentHelper arguments;
    private final OperationInvoker invoker;

    MethodFetcher(Operation operation) {
        arguments = new CoercedArguments(operation.getArguments());
        invoker = new OperationInvoker(operation);
    }

    @Override
    public Object get(DataFetchingEnvironment environment) throws Exception {
        Deadline.check();
        try {
            return invoker.invoke(arguments.getArguments(environment).toArray());
        } catch (AbstractDataFetcherException | JsonbException unusable) {
            throw ApiException.badInput(
                    "An argument of " + environment.getField().getName() + " is not acceptable.");
        }
    }

    /** Fields that need batches use {@link Batch}: SmallRye's own would mix up calls with different arguments. */
    @Override
    public CompletionStage<List<Object>> load(List<Object> keys, BatchLoaderEnvironment environment) {
        throw new UnsupportedOperationException("use Batch.load");
    }
}
