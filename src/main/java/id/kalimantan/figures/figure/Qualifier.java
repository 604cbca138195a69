package id.kalimantan.figures.figure;

import org.eclipse.microprofile.graphql.Description;

/** How a value stands to the true one. All but the last are published. */
@Description("How a value stands to the true one.")
public enum Qualifier {
    @Description("Printed in full: a count or an amount is exactly this, a percentage is this to its last digit.")
    EXACT,
    @Description("Rounded to its last digit.")
    ROUNDED,
    @Description("Cut off after its last digit: the true value is this or more.")
    TRUNCATED,
    @Description("A lower bound: the true value is this or more, and nobody knows how much.")
    AT_LEAST,
    @Description("An upper bound: the true value is this or less.")
    AT_MOST,
    @Description("About this: nobody states how far off, so low and high are assumed.")
    APPROXIMATE,
    @Description("Somewhere between low and high, which are stated; no single value is.")
    RANGE,
    @Description("There is no value.")
    MISSING
}
