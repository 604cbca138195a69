package id.kalimantan.figures.figure;

import org.eclipse.microprofile.graphql.Description;

/** Whether a figure was published or computed. */
@Description("Whether a figure was published or computed.")
public enum FigureKind {
    @Description("Published by the figure's source.")
    REPORTED,
    @Description("Computed from reported figures when it is asked for; its derivation says how.")
    DERIVED
}
