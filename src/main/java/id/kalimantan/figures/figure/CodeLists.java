package id.kalimantan.figures.figure;

import static java.util.stream.Collectors.toMap;

import id.kalimantan.figures.graphql.Node;
import id.kalimantan.figures.graphql.NodeLoader;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

    @Produces
    NodeLoader indicatorNodes() {
        return new Nodes("Indicator", indicators);
    }

    @Produces
    NodeLoader segmentNodes() {
        return new Nodes("ParticipantSegment", segments);
    }

    @Produces
    NodeLoader programmeNodes() {
        return new Nodes("Programme", programmes);
    }

    /** The entries of a code list by their code. */
    private record Nodes(String type, Map<? extends Enum<?>, ? extends Node> entries) implements NodeLoader {
        @Override
        public Map<String, Node> byKey(Set<String> codes) {
            return entries.entrySet().stream()
                    .filter(entry -> codes.contains(entry.getKey().name()))
                    .collect(toMap(entry -> entry.getKey().name(), Map.Entry::getValue));
        }
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
