package id.kalimantan.figures.figure;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.kalimantan.figures.graphql.NodeLoader;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;

/** Participant segments by their code. */
@Singleton
class ParticipantSegmentNodes implements NodeLoader {
    @Inject
    CodeLists codeLists;

    @Override
    public String type() {
        return "ParticipantSegment";
    }

    @Override
    public Map<String, ParticipantSegment> byKey(Set<String> codes) {
        return codeLists.segments().stream()
                .filter(it -> codes.contains(it.code.name()))
                .collect(toMap(it -> it.code.name(), identity()));
    }
}
