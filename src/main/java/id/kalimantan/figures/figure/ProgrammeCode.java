package id.kalimantan.figures.figure;

import org.eclipse.microprofile.graphql.Description;

/** The insurance programmes: the rows of the table {@code programme}. */
@Description("An insurance programme.")
public enum ProgrammeCode {
    @Description("Work accident (Jaminan Kecelakaan Kerja).")
    JKK,
    @Description("Death (Jaminan Kematian).")
    JKM,
    @Description("Old-age savings (Jaminan Hari Tua).")
    JHT,
    @Description("Pension (Jaminan Pensiun).")
    JP,
    @Description("Job loss (Jaminan Kehilangan Pekerjaan).")
    JKP
}
