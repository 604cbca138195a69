package id.kalimantan.figures.figure;

import org.eclipse.microprofile.graphql.Description;

/** On what the bounds of a value rest. */
@Description("On what the bounds of a value rest.")
public enum PrecisionBasis {
    @Description("On the printed words: the last digit of a number, a bound, the ends of a range.")
    PRINTED,
    @Description("On an assumption, because the words bound nothing: \"about\" is taken to be one unit of the last"
            + " significant digit around the value, and at least 1 %.")
    ASSUMED
}
