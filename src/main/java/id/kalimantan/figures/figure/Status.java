package id.kalimantan.figures.figure;

import org.eclipse.microprofile.graphql.Description;

/** Whether a figure says what is, what shall be, or what is expected to be. */
@Description("Whether a figure says what is, what shall be, or what is expected to be.")
public enum Status {
    @Description("What somebody counted or estimated of a time that was.")
    OBSERVED,
    @Description("What somebody set out to reach: never a result.")
    TARGET,
    @Description("What somebody expects.")
    PROJECTION
}
