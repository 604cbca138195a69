package id.kalimantan.figures.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.NonNull;

/** What can be fetched again by its id. */
@Interface
@Description("Something that can be fetched again by its id.")
public interface Node {
    @Id
    @NonNull
    @Description("A key that stays the same over releases and servers. Opaque: do not take it apart.")
    String getId();
}
