package id.kalimantan.figures.graphql;

import io.smallrye.graphql.api.Union;
import org.eclipse.microprofile.graphql.Description;

/** What a search can find; the types that can be found implement it. */
@Union
@Description("Something found by its name.")
public interface SearchResult {}
