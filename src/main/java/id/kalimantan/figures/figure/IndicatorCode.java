package id.kalimantan.figures.figure;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/**
 * The quantities that figures are about. Those that are reported are rows of the table {@code indicator}; those that
 * are derived are computed by the formulas of {@link Catalog}.
 */
@Description("A quantity that figures are about.")
public enum IndicatorCode {
    @Description("Active participants in per cent of a denominator that has changed over time.")
    COVERAGE_RATE(Unit.PERCENT),
    @Description("How many people the coverage rate is divided by.")
    COVERAGE_DENOMINATOR(Unit.PERSON),
    @Description("Workers whose contributions are paid.")
    ACTIVE_PARTICIPANTS(Unit.PERSON),
    @Description("Registered participants whose contributions are not paid.")
    INACTIVE_PARTICIPANTS(Unit.PERSON),
    @Description("Workers who are not active participants.")
    UNPROTECTED_WORKERS(Unit.PERSON),
    @Description("Construction projects, public and private: never added to people.")
    CONSTRUCTION_PROJECTS(Unit.PROJECT),
    @Description("Registered employers.")
    EMPLOYERS(Unit.EMPLOYER),
    @Description("Contributions received in the period, in rupiah.")
    CONTRIBUTIONS(Unit.IDR),
    @Description("Growth of contributions over an earlier period, in per cent, as printed.")
    CONTRIBUTIONS_GROWTH(Unit.PERCENT),
    @Description("Claims paid in the period, in rupiah.")
    CLAIMS_PAID(Unit.IDR),
    @Description("The number of claims paid in the period.")
    CLAIMS_COUNT(Unit.CLAIM),
    @Description("Branch offices, as the regional office states their number.")
    BRANCH_OFFICES(Unit.OFFICE),
    @Description("Service units (unit layanan), as the regional office states their number.")
    SERVICE_UNITS(Unit.OFFICE),
    @Description("Work-accident service centres (PLKK) under agreement.")
    PLKK_FACILITIES(Unit.FACILITY),

    @Description("Active participants, added up over their segments: wage earners, not wage earners and construction.")
    PARTICIPANTS_SUM_OF_SEGMENTS(
            Unit.PERSON,
            new LocalizedText("Peserta aktif, jumlah segmen", "Active participants, sum of segments"),
            new LocalizedText(
                    "Peserta aktif menurut penjumlahan segmennya: penerima upah, bukan penerima upah dan jasa konstruksi.",
                    "Active participants, added up over their segments: wage earners, not wage earners and construction.")),
    @Description("The participants of one segment in per cent of the sum of all segments. Needs a segment.")
    PARTICIPANT_SHARE(
            Unit.PERCENT,
            new LocalizedText("Porsi peserta", "Share of participants"),
            new LocalizedText(
                    "Peserta satu segmen dalam persen dari jumlah semua segmen.",
                    "The participants of one segment in per cent of the sum of all segments. Needs a segment.")),
    @Description("Claims paid divided by the number of claims.")
    AVERAGE_CLAIM(
            Unit.IDR_PER_CLAIM,
            new LocalizedText("Klaim rata-rata", "Average claim"),
            new LocalizedText("Klaim dibayar dibagi jumlah klaim.", "Claims paid divided by the number of claims.")),
    @Description("Claims paid in per cent of the contributions of the same period.")
    CLAIMS_TO_CONTRIBUTIONS(
            Unit.PERCENT,
            new LocalizedText("Klaim terhadap iuran", "Claims to contributions"),
            new LocalizedText(
                    "Klaim dibayar dalam persen dari iuran pada periode yang sama.",
                    "Claims paid in per cent of the contributions of the same period.")),
    @Description("The contributions of the period before, as they follow from contributions and their growth.")
    PREVIOUS_PERIOD_CONTRIBUTIONS(
            Unit.IDR,
            new LocalizedText("Iuran periode sebelumnya", "Contributions of the period before"),
            new LocalizedText(
                    "Iuran periode sebelumnya menurut iuran dan pertumbuhannya.",
                    "The contributions of the period before, as they follow from contributions and their growth.")),
    @Description("How many people the coverage rate must have been divided by, given the active participants.")
    IMPLIED_COVERAGE_DENOMINATOR(
            Unit.PERSON,
            new LocalizedText("Penyebut cakupan tersirat", "Implied coverage denominator"),
            new LocalizedText(
                    "Jumlah orang yang menjadi penyebut cakupan, menurut peserta aktif dan cakupan.",
                    "How many people the coverage rate must have been divided by, given the active participants.")),
    @Description("Active participants divided by the number of branch offices.")
    PARTICIPANTS_PER_BRANCH_OFFICE(
            Unit.PERSON_PER_OFFICE,
            new LocalizedText("Peserta per kantor cabang", "Participants per branch office"),
            new LocalizedText(
                    "Peserta aktif dibagi jumlah kantor cabang.",
                    "Active participants divided by the number of branch offices.")),
    @Description("PLKK facilities per 100 000 active participants.")
    PLKK_PER_100000_PARTICIPANTS(
            Unit.FACILITY_PER_PERSON,
            new LocalizedText("PLKK per 100.000 peserta", "PLKK per 100,000 participants"),
            new LocalizedText(
                    "Fasilitas PLKK per 100.000 peserta aktif.", "PLKK facilities per 100 000 active participants.")),
    @Description("Construction participants divided by the number of projects.")
    WORKERS_PER_CONSTRUCTION_PROJECT(
            Unit.PERSON_PER_PROJECT,
            new LocalizedText("Pekerja per proyek konstruksi", "Workers per construction project"),
            new LocalizedText(
                    "Peserta jasa konstruksi dibagi jumlah proyek.",
                    "Construction participants divided by the number of projects.")),
    @Description("Participants who are wage earners divided by the number of employers.")
    FORMAL_WORKERS_PER_EMPLOYER(
            Unit.PERSON_PER_EMPLOYER,
            new LocalizedText("Pekerja formal per pemberi kerja", "Formal workers per employer"),
            new LocalizedText(
                    "Peserta penerima upah dibagi jumlah pemberi kerja.",
                    "Participants who are wage earners divided by the number of employers.")),
    @Description(
            "A ratio asked for by Region.ratio; its figure says its unit. Not an indicator to ask Region.figure for.")
    RATIO(
            Unit.RATIO,
            new LocalizedText("Rasio", "Ratio"),
            new LocalizedText(
                    "Rasio yang diminta lewat Region.ratio; satuannya tertera pada angkanya.",
                    "A ratio asked for by Region.ratio; its figure says its unit. Not an indicator to ask Region.figure for."));

    final Unit unit;

    /** Null for indicators that are reported: theirs stand in the database. */
    final @Nullable LocalizedText name;

    final @Nullable LocalizedText definition;

    IndicatorCode(Unit unit) {
        this(unit, null, null);
    }

    IndicatorCode(Unit unit, @Nullable LocalizedText name, @Nullable LocalizedText definition) {
        this.unit = unit;
        this.name = name;
        this.definition = definition;
    }

    boolean isDerived() {
        return name != null;
    }
}
