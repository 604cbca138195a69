package id.kalimantan.figures.figure;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads sources. */
@ApplicationScoped
@Transactional
public class SourceQueries {
    Map<String, Source> byCode(Set<String> codes) {
        return SourceEntity.<SourceEntity>stream("isCurrent and code in ?1", codes)
                .map(Source::new)
                .collect(toMap(Source::code, Function.identity()));
    }
}
