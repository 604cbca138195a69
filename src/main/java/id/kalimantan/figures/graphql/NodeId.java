package id.kalimantan.figures.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A global id: the type and the natural key, so that it is the same on every server and in every release.
 *
 * @param type the GraphQL type's name
 * @param key the natural key within the type
 */
public record NodeId(String type, String key) {
    public static String of(String type, String key) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((type + ':' + key).getBytes(StandardCharsets.UTF_8));
    }

    /** Returns null for what is not an id of ours: such a node does not exist. */
    public static @Nullable NodeId parse(String id) {
        try {
            String decoded = new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8);
            int colon = decoded.indexOf(':');
            return colon < 0 || !Text.isText(decoded)
                    ? null
                    : new NodeId(decoded.substring(0, colon), decoded.substring(colon + 1));
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }
}
