package id.kalimantan.figures.graphql;

import org.eclipse.microprofile.graphql.Description;

/** In which direction a list is ordered. */
@Description("In which direction a list is ordered.")
public enum OrderDirection {
    @Description("The least, the earliest, or the first by alphabet comes first.")
    ASCENDING,
    @Description("The greatest, the latest, or the last by alphabet comes first.")
    DESCENDING
}
