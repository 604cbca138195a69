package id.kalimantan.figures.figure;

import org.eclipse.microprofile.graphql.Description;

/** The rules that figures are checked by. Each holds for all figures, those of releases to come among them. */
@Description("A rule that figures are checked by.")
public enum ConsistencyRule {
    @Description("The segments, programmes or types of PLKK of a reported whole add up to it.")
    PARTS_ADD_UP,
    @Description("The regions right below add up to what is reported for a region.")
    REGIONS_ADD_UP,
    @Description("A reported figure is what a formula makes of others: coverage is participants divided by its"
            + " denominator, unprotected workers are the denominator less the participants.")
    FORMULA_HOLDS,
    @Description("Sources of the same fact agree.")
    SOURCES_AGREE,
    @Description(
            "Neighbouring parts or regions are not printed with the same long number, which is more likely a slip of"
                    + " copying than chance.")
    NEIGHBOURS_DIFFER,
    @Description("The register lists as many offices, service units and facilities as are reported.")
    REGISTER_IS_COMPLETE
}
