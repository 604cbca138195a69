package id.kalimantan.figures.figure;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.Panache;
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
import org.jspecify.annotations.Nullable;

/** The code lists. They come with the program and not by publishing, so they are read once, at start. */
@Singleton
public class CodeLists {
    private final Map<IndicatorCode, Indicator> indicators = new EnumMap<>(IndicatorCode.class);
    private final Map<SegmentCode, ParticipantSegment> segments = new EnumMap<>(SegmentCode.class);
    private final Map<ProgrammeCode, Programme> programmes = new EnumMap<>(ProgrammeCode.class);
    private Map<String, Note> definitions = Map.of();

    private final Map<PlkkType, Words> facilityTypes = new EnumMap<>(PlkkType.class);

    /** Before the observers that need figures. */
    @Transactional
    void read(@Observes @Priority(1) StartupEvent started) {
        all(IndicatorEntity.class, "indicator").forEach(row -> indicators.put(row.code, new Indicator(row)));
        Stream.of(IndicatorCode.values())
                .filter(IndicatorCode::isDerived)
                .forEach(code -> indicators.put(code, new Indicator(code)));
        all(ParticipantSegmentEntity.class, "participant_segment")
                .forEach(row -> segments.put(row.code, new ParticipantSegment(row)));
        all(ProgrammeEntity.class, "programme").forEach(row -> programmes.put(row.code, new Programme(row)));
        all(FacilityTypeEntity.class, "facility_type")
                .forEach(row -> facilityTypes.put(row.code, new Words(row.nameId, row.nameEn)));
        definitions = all(DefinitionEntity.class, "definition")
                .collect(toMap(
                        row -> row.code, row -> new Note(NoteKind.DEFINITION, new Words(row.nameId, row.nameEn))));
    }

    /** Without Hibernate's query language, of which the first use takes a tenth of the server's start. */
    private static <E> Stream<E> all(Class<E> entity, String table) {
        return Panache.getSession()
                .createNativeQuery("select * from " + table, entity)
                .getResultStream();
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
    Words facilityType(PlkkType code) {
        return Objects.requireNonNull(facilityTypes.get(code));
    }

    /** What the code of a definition means; null when there is none. */
    @Nullable
    Note definition(@Nullable String code) {
        return code == null ? null : definitions.get(code);
    }
}
