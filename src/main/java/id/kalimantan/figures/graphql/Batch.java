package id.kalimantan.figures.graphql;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;

/**
 * Collects what the fields of one level ask and asks it together, so that a field costs one statement
 * however many parents, aliases and arguments it is asked with. A question is a record of the parent's key
 * and the field's arguments: equal questions are asked once.
 */
public final class Batch {
    /** One operation runs on one thread from beginning to end. */
    private static final ThreadLocal<DataLoaderRegistry> CURRENT = new ThreadLocal<>();

    private Batch() {}

    static DataLoaderRegistry begin() {
        var registry = new DataLoaderRegistry();
        CURRENT.set(registry);
        return registry;
    }

    /** Asks what has been collected; says how many questions that were. */
    static int dispatch() {
        return CURRENT.get().dispatchAllWithCount();
    }

    static void end() {
        CURRENT.remove();
    }

    /**
     * Answers the question together with the others of its kind.
     *
     * @param kind the name of the field, such as {@code Region.figure}
     * @param answers maps questions to answers; a question left out is answered with null
     */
    public static <Q, A> CompletionStage<A> load(String kind, Q question, Function<Set<Q>, Map<Q, A>> answers) {
        DataLoader<Q, A> loader = CURRENT.get()
                .computeIfAbsent(
                        kind,
                        name -> DataLoaderFactory.<Q, A>newMappedDataLoader(questions -> {
                            Deadline.check();
                            return CompletableFuture.completedFuture(answers.apply(questions));
                        }));
        return loader.load(question);
    }
}
