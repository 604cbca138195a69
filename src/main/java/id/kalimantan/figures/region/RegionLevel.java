package id.kalimantan.figures.region;

import org.eclipse.microprofile.graphql.Description;

/** The levels of the tree of regions, from the top. */
@Description("A level of the tree of regions.")
public enum RegionLevel {
    @Description("The area of a regional office (kantor wilayah) of BPJS Ketenagakerjaan: several provinces.")
    REGIONAL_OFFICE_AREA,
    @Description("A province (provinsi).")
    PROVINCE,
    @Description("A regency (kabupaten).")
    REGENCY,
    @Description("A city (kota), of the same rank as a regency.")
    CITY
}
