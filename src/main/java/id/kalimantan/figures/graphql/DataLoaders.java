package id.kalimantan.figures.graphql;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;

/**
 * The data loaders of an operation. What the fields of one level ask is collected and read together, so a field costs
 * one statement however many parents, aliases and arguments it is asked with.
 */
public final class DataLoaders {
    private DataLoaders() {}

    /**
     * Reads a value together with the others of its kind.
     *
     * @param name of the kind, such as {@code Region.figure}
     * @param key a record of the parent's key and the field's arguments; equal ones are read once
     * @param values maps keys to values; a key that is left out has the value null
     */
    public static <K, V> CompletionStage<V> load(
            Context context, String name, K key, Function<Set<K>, Map<K, V>> values) {
        DataFetchingEnvironment environment = context.unwrap(DataFetchingEnvironment.class);
        DataLoader<K, V> loader = environment
                .getDataLoaderRegistry()
                .computeIfAbsent(
                        name,
                        it -> DataLoaderFactory.<K, V>newMappedDataLoader(keys -> {
                            Deadline.check(environment.getGraphQlContext());
                            return CompletableFuture.completedFuture(values.apply(keys));
                        }));
        return loader.load(key);
    }
}
