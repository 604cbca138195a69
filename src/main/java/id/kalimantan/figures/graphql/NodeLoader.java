package id.kalimantan.figures.graphql;

import java.util.Map;
import java.util.Set;

/** Finds the nodes of one type by their natural keys; each feature provides one for each of its node types. */
public interface NodeLoader {
    /** The GraphQL type's name, as in its {@link NodeId}s. */
    String type();

    /** The nodes found; a key that names none, or is malformed, is left out. */
    Map<String, ? extends Node> byKey(Set<String> keys);
}
