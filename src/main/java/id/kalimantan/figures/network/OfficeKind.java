package id.kalimantan.figures.network;

import org.eclipse.microprofile.graphql.Description;

/** The kinds of office of BPJS Ketenagakerjaan. */
@Description("A kind of office of BPJS Ketenagakerjaan.")
public enum OfficeKind {
    @Description("A regional office (kantor wilayah), which leads the branch offices of its area.")
    REGIONAL_OFFICE,
    @Description("A branch office (kantor cabang).")
    BRANCH_OFFICE
}
