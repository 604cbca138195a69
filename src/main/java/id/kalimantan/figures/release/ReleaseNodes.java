package id.kalimantan.figures.release;

import static java.util.stream.Collectors.toMap;

import id.kalimantan.figures.graphql.NodeLoader;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Releases by their number. */
@Singleton
class ReleaseNodes implements NodeLoader {
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

    @Inject
    ReleaseQueries queries;

    @Override
    public String type() {
        return "Release";
    }

    @Override
    public Map<String, Release> byKey(Set<String> numbers) {
        Set<Integer> wanted = numbers.stream()
                .filter(number -> NUMBER.matcher(number).matches())
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
        return queries.byNumber(wanted).values().stream()
                .collect(toMap(release -> release.number().toString(), release -> release));
    }
}
