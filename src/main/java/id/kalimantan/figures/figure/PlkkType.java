package id.kalimantan.figures.figure;

import org.eclipse.microprofile.graphql.Description;

/** The types of work-accident service centre: the rows of the table {@code facility_type}. */
@Description("A type of work-accident service centre (PLKK).")
public enum PlkkType {
    @Description("A private hospital (rumah sakit swasta).")
    PRIVATE_HOSPITAL,
    @Description("A public hospital (RSUD).")
    PUBLIC_HOSPITAL,
    @Description("A hospital of the armed forces or the police (rumah sakit TNI/Polri).")
    MILITARY_POLICE_HOSPITAL,
    @Description("A hospital whose kind is not stated.")
    HOSPITAL,
    @Description("A clinic (klinik).")
    CLINIC,
    @Description("A community health centre (puskesmas).")
    PUSKESMAS
}
