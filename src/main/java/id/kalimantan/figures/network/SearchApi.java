package id.kalimantan.figures.network;

import id.kalimantan.figures.graphql.SearchResult;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Finds things by their names. */
@GraphQLApi
public class SearchApi {
    @Inject
    SearchRepository repository;

    @Query
    @NonNull
    @Description(
            "Regions, offices, service units and PLKK facilities with this text in their name or an alias, the most"
                    + " similar first.")
    public List<@NonNull SearchResult> search(
            @NonNull
                    @Description("Any part of a name, at most 100 characters. Case, accents, spaces and the words"
                            + " Kabupaten and Kota do not matter. A text without letters and digits finds nothing.")
                    String text,
            @DefaultValue("10") @Description("How many to return at most: 1 to 100.") int first) {
        return repository.search(text, first);
    }
}
