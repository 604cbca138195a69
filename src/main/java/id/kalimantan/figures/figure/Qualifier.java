package id.kalimantan.figures.figure;

import org.eclipse.microprofile.graphql.Description;

/** How a value stands to the true one. Only the first five are published; the others come from computing and from gaps. */
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
    @Description("Somewhere between low and high.")
    APPROXIMATE,
    @Description("There is no value.")
    MISSING
}
