package id.kalimantan.figures.figure;

import org.eclipse.microprofile.graphql.Description;

/** How numbers are written. */
@Description("How numbers are written.")
public enum NumberStyle {
    @Description("With all their digits: Rp5.060.579.420.000.")
    FULL,
    @Description("With words for thousands, millions and so on, and at most two decimals: Rp5,06 triliun.")
    COMPACT
}
