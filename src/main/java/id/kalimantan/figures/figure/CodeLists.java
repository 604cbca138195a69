package id.kalimantan.figures.figure;

import id.kalimantan.figures.sql.ReadTransaction;
import id.kalimantan.figures.sql.Sql;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.HashMap;
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
    private final Map<String, Note> definitions = new HashMap<>();
    private final Map<PlkkType, Words> facilityTypes = new EnumMap<>(PlkkType.class);

    @Inject
    ReadTransaction reading;

    /** Before the observers that need figures. */
    void read(@Observes @Priority(1) StartupEvent started) {
        all("indicator", Indicator::new).forEach(it -> indicators.put(it.code(), it));
        all("participant_segment", ParticipantSegment::new).forEach(it -> segments.put(it.code(), it));
        all("programme", Programme::new).forEach(it -> programmes.put(it.code(), it));
        all(
                "facility_type",
                row -> facilityTypes.put(PlkkType.valueOf(row.getString("code")), Words.read(row, "name")));
        all(
                "definition",
                row -> definitions.put(row.getString("code"), new Note(NoteKind.DEFINITION, Words.read(row, "name"))));
        Stream.of(IndicatorCode.values())
                .filter(IndicatorCode::isDerived)
                .forEach(code -> indicators.put(code, new Indicator(code)));
    }

    private <R> List<R> all(String table, Sql.Reader<R> reader) {
        return new Sql().add("select * from " + table).list(reading, reader);
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
