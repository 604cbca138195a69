package id.kalimantan.figures.figure;

import org.eclipse.microprofile.graphql.Description;

/** The segments of participants: the rows of the table {@code participant_segment}. */
@Description("A segment of participants.")
public enum SegmentCode {
    @Description("Wage earners (Penerima Upah, PU).")
    FORMAL,
    @Description("Not wage earners (Bukan Penerima Upah, BPU).")
    INFORMAL,
    @Description("Construction workers (Jasa Konstruksi, Jakon).")
    CONSTRUCTION,
    @Description("Indonesian migrant workers (PMI). The regional office reports them inside FORMAL, so sums leave"
            + " them out.")
    MIGRANT
}
