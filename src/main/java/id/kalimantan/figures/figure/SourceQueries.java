package id.kalimantan.figures.figure;

import static java.util.stream.Collectors.toMap;

import id.kalimantan.figures.sql.ReadTransaction;
import id.kalimantan.figures.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads sources. */
@ApplicationScoped
public class SourceQueries {
    @Inject
    ReadTransaction reading;

    Map<String, Source> byCode(Set<String> codes) {
        return new Sql()
                        .add(
                                "select code, publisher, title, published_on, url, attributed_to from source"
                                        + " where is_current and code = any(?)",
                                (Object) codes.toArray(String[]::new))
                        .list(reading, Source::new)
                        .stream()
                        .collect(toMap(Source::code, Function.identity()));
    }
}
