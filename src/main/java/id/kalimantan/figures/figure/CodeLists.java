package id.kalimantan.figures.figure;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The code lists. They come with the program and not by publishing, so they are read once, at start. */
@Singleton
public class CodeLists {
    private final Map<IndicatorCode, Indicator> indicators = new EnumMap<>(IndicatorCode.class);
    private final Map<SegmentCode, ParticipantSegment> segments = new EnumMap<>(SegmentCode.class);
    private final Map<ProgrammeCode, Programme> programmes = new EnumMap<>(ProgrammeCode.class);
    private final Map<PlkkType, LocalizedText> facilityTypes = new EnumMap<>(PlkkType.class);

    /** Before the observers that need figures. */
    @Transactional
    void read(@Observes @Priority(1) StartupEvent started) {
        Indicator.<Indicator>streamAll().forEach(it -> indicators.put(it.code, it));
        ParticipantSegment.<ParticipantSegment>streamAll().forEach(it -> segments.put(it.code, it));
        Programme.<Programme>streamAll().forEach(it -> programmes.put(it.code, it));
        FacilityType.<FacilityType>streamAll().forEach(it -> facilityTypes.put(it.code, it.name()));
        Stream.of(IndicatorCode.values())
                .filter(IndicatorCode::isDerived)
                .forEach(code -> indicators.put(code, new Indicator(code)));
    }

    List<Indicator> indicators() {
        return List.copyOf(indicators.values());
    }

    List<ParticipantSegment> segments() {
        return List.copyOf(segments.values());
    }

    List<Programme> programmes() {
        return List.copyOf(programmes.values());
    }

    Indicator indicator(IndicatorCode code) {
        return Objects.requireNonNull(indicators.get(code));
    }

    ParticipantSegment segment(SegmentCode code) {
        return Objects.requireNonNull(segments.get(code));
    }

    Programme programme(ProgrammeCode code) {
        return Objects.requireNonNull(programmes.get(code));
    }

    /** The name of a type of PLKK. */
    LocalizedText facilityType(PlkkType code) {
        return Objects.requireNonNull(facilityTypes.get(code));
    }
}
