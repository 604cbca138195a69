package id.kalimantan.figures.release;

import org.eclipse.microprofile.graphql.Description;

/** What can happen to a row between two releases. */
@Description("What happened to a row between two releases.")
public enum ChangeType {
    @Description("It is in the later release only.")
    ADDED,
    @Description("It is in both, with different content.")
    REVISED,
    @Description("It is in the earlier release only.")
    WITHDRAWN
}
