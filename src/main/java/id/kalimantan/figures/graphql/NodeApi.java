package id.kalimantan.figures.graphql;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.quarkus.arc.All;
import io.smallrye.graphql.api.Context;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** Fetches anything again by its global id. */
@GraphQLApi
public class NodeApi {
    @Inject
    @All
    List<NodeLoader> loaders;

    @Query
    @Description("What has this id; null when nothing has.")
    public CompletionStage<Node> node(@Id @NonNull @Description("A global id.") String id, Context context) {
        return DataLoaders.load(context, "node", id, this::load);
    }

    @Query
    @NonNull
    @Description("What has these ids, in their order; null for an id that nothing has.")
    public List<@Nullable Node> nodes(@Id @NonNull @Description("1 to 100 global ids.") List<@NonNull String> ids) {
        if (ids.size() > PageRequest.MAX_SIZE) {
            throw new FieldError(
                    ErrorCode.PAGE_SIZE_EXCEEDED,
                    "At most " + PageRequest.MAX_SIZE + " nodes can be asked for at once.");
        }
        Map<String, Node> found = load(Set.copyOf(ids));
        List<@Nullable Node> nodes = new ArrayList<>();
        ids.forEach(id -> nodes.add(found.get(id)));
        return nodes;
    }

    /** What has these ids, by id; what nothing has is left out. */
    public Map<String, Node> load(Set<String> ids) {
        Map<String, Set<String>> keysByType = ids.stream()
                .map(NodeId::parse)
                .filter(Objects::nonNull)
                .collect(groupingBy(NodeId::type, mapping(NodeId::key, toSet())));
        Map<String, Node> nodes = new HashMap<>();
        for (NodeLoader loader : loaders) {
            Set<String> keys = keysByType.get(loader.type());
            if (keys != null) {
                loader.byKey(keys).values().forEach(node -> nodes.put(node.getId(), node));
            }
        }
        return nodes;
    }
}
