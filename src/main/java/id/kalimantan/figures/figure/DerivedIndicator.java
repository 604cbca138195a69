package id.kalimantan.figures.figure;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The quantities that are computed. They are code and not published, because what they mean is: {@link Formulas} says how
 * each is computed.
 */
enum DerivedIndicator {
    PARTICIPANTS_SUM_OF_SEGMENTS(
            IndicatorKind.STOCK,
            Unit.PERSON,
            new LocalizedText("Peserta aktif, jumlah segmen", "Active participants, sum of segments"),
            new LocalizedText(
                    "Peserta aktif menurut penjumlahan segmennya: penerima upah, bukan penerima upah dan jasa konstruksi.",
                    "Active participants, added up over their segments: wage earners, not wage earners and construction.")),
    PARTICIPANT_SHARE(
            IndicatorKind.RATE,
            Unit.PERCENT,
            new LocalizedText("Porsi peserta", "Share of participants"),
            new LocalizedText(
                    "Peserta satu segmen dalam persen dari jumlah semua segmen.",
                    "The participants of one segment in per cent of the sum of all segments. Needs a segment.")),
    AVERAGE_CLAIM(
            IndicatorKind.RATE,
            Unit.IDR_PER_CLAIM,
            new LocalizedText("Klaim rata-rata", "Average claim"),
            new LocalizedText("Klaim dibayar dibagi jumlah klaim.", "Claims paid divided by the number of claims.")),
    CLAIMS_TO_CONTRIBUTIONS(
            IndicatorKind.RATE,
            Unit.PERCENT,
            new LocalizedText("Klaim terhadap iuran", "Claims to contributions"),
            new LocalizedText(
                    "Klaim dibayar dalam persen dari iuran pada periode yang sama.",
                    "Claims paid in per cent of the contributions of the same period.")),
    PREVIOUS_PERIOD_CONTRIBUTIONS(
            IndicatorKind.FLOW,
            Unit.IDR,
            new LocalizedText("Iuran periode sebelumnya", "Contributions of the period before"),
            new LocalizedText(
                    "Iuran periode sebelumnya menurut iuran dan pertumbuhannya.",
                    "The contributions of the period before, as they follow from contributions and their growth.")),
    IMPLIED_COVERAGE_DENOMINATOR(
            IndicatorKind.STOCK,
            Unit.PERSON,
            new LocalizedText("Penyebut cakupan tersirat", "Implied coverage denominator"),
            new LocalizedText(
                    "Jumlah orang yang menjadi penyebut cakupan, menurut peserta aktif dan cakupan.",
                    "How many people the coverage rate must have been divided by, given the active participants.")),
    PARTICIPANTS_PER_BRANCH_OFFICE(
            IndicatorKind.RATE,
            Unit.PERSON_PER_OFFICE,
            new LocalizedText("Peserta per kantor cabang", "Participants per branch office"),
            new LocalizedText(
                    "Peserta aktif dibagi jumlah kantor cabang.",
                    "Active participants divided by the number of branch offices.")),
    PLKK_PER_100000_PARTICIPANTS(
            IndicatorKind.RATE,
            Unit.FACILITY_PER_PERSON,
            new LocalizedText("PLKK per 100.000 peserta", "PLKK per 100,000 participants"),
            new LocalizedText(
                    "Fasilitas PLKK per 100.000 peserta aktif.", "PLKK facilities per 100 000 active participants.")),
    WORKERS_PER_CONSTRUCTION_PROJECT(
            IndicatorKind.RATE,
            Unit.PERSON_PER_PROJECT,
            new LocalizedText("Pekerja per proyek konstruksi", "Workers per construction project"),
            new LocalizedText(
                    "Peserta jasa konstruksi dibagi jumlah proyek.",
                    "Construction participants divided by the number of projects.")),
    FORMAL_WORKERS_PER_EMPLOYER(
            IndicatorKind.RATE,
            Unit.PERSON_PER_EMPLOYER,
            new LocalizedText("Pekerja formal per pemberi kerja", "Formal workers per employer"),
            new LocalizedText(
                    "Peserta penerima upah dibagi jumlah pemberi kerja.",
                    "Participants who are wage earners divided by the number of employers.")),
    RATIO(
            IndicatorKind.RATE,
            Unit.RATIO,
            new LocalizedText("Rasio", "Ratio"),
            new LocalizedText(
                    "Rasio yang diminta lewat Region.ratio; satuannya tertera pada angkanya.",
                    "A ratio asked for by Region.ratio; its figure says its unit. Not an indicator to ask Region.figure for."));

    private static final Map<String, DerivedIndicator> BY_CODE =
            Stream.of(values()).collect(Collectors.toMap(Enum::name, Function.identity()));

    final IndicatorKind kind;
    final Unit unit;
    final LocalizedText name;
    final LocalizedText definition;

    DerivedIndicator(IndicatorKind kind, Unit unit, LocalizedText name, LocalizedText definition) {
        this.kind = kind;
        this.unit = unit;
        this.name = name;
        this.definition = definition;
    }

    static Set<String> codes() {
        return BY_CODE.keySet();
    }

    static boolean isOne(String code) {
        return BY_CODE.containsKey(code);
    }
}
