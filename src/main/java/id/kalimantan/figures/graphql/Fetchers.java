package id.kalimantan.figures.graphql;

import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.DataFetcherService;

/**
 * Replaces SmallRye's fetchers: theirs copy a context and describe the selection as JSON for every scalar
 * of every row, and hop between threads; ours call the accessor or the method.
 */
@SuppressWarnings("rawtypes")
public final class Fetchers implements DataFetcherService {
    @Override
    public Integer getPriority() {
        return 0;
    }

    @Override
    public PlugableBatchableDataFetcher getCompletionStageDataFetcher(Operation operation, Type type) {
        return new MethodFetcher(operation);
    }

    @Override
    public PlugableBatchableDataFetcher getOtherWrappedDataFetcher(Operation operation, Type type) {
        return new MethodFetcher(operation);
    }

    @Override
    public PlugableBatchableDataFetcher getOtherFieldDataFetcher(Operation operation, Type type) {
        return new MethodFetcher(operation);
    }

    @Override
    public PlugableBatchableDataFetcher getDefaultDataFetcher(Operation operation, Type type) {
        return new MethodFetcher(operation);
    }

    @Override
    public PlugableDataFetcher getFieldDataFetcher(Field field, Type type, Reference owner) {
        return new PropertyFetcher(field, owner);
    }
}
