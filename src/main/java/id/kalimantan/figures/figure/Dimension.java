package id.kalimantan.figures.figure;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;

/** What a whole can be broken down by. */
@Description("What a whole can be broken down by.")
public enum Dimension {
    @Description("Participant segments. Migrant workers are left out, because they are reported inside FORMAL.")
    SEGMENT("segmen", "segments"),
    @Description("Insurance programmes.")
    PROGRAMME("program", "programmes"),
    @Description("Types of PLKK.")
    FACILITY_TYPE("jenis fasilitas", "facility types"),
    @Description("The regions right below.")
    REGION("wilayah di bawahnya", "the regions below");

    final LocalizedText plural;

    Dimension(String indonesian, String english) {
        plural = new LocalizedText(indonesian, english);
    }

    /**
     * What the whole is the sum of; nothing when it is itself a part of another breakdown than of regions.
     *
     * @param below the codes of the regions right below the whole's
     */
    List<SeriesKey> parts(SeriesKey whole, List<String> below) {
        if (this == REGION) {
            return below.stream()
                    .map(region -> new SeriesKey(region, whole.indicator(), whole.part()))
                    .toList();
        }
        Stream<BreakdownMember> parts =
                switch (this) {
                    case SEGMENT ->
                        Stream.of(SegmentCode.values())
                                .filter(segment -> segment != SegmentCode.MIGRANT)
                                .map(segment -> new BreakdownMember(segment, null, null));
                    case PROGRAMME ->
                        Stream.of(ProgrammeCode.values()).map(programme -> new BreakdownMember(null, programme, null));
                    default -> Stream.of(PlkkType.values()).map(type -> new BreakdownMember(null, null, type));
                };
        return whole.part().equals(BreakdownMember.WHOLE)
                ? parts.map(part -> new SeriesKey(whole.region(), whole.indicator(), part))
                        .toList()
                : List.of();
    }
}
