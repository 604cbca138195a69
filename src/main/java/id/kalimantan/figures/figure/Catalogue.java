package id.kalimantan.figures.figure;

import static java.util.Comparator.comparingInt;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.kalimantan.figures.graphql.FieldError;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** What the codes mean, as of a release: those that it has and, for figures of earlier releases, those that it has no more. */
public final class Catalogue {
    private static final int SUGGESTIONS = 3;

    private final int release;
    private final Map<String, Indicator> indicators;
    private final Map<String, Dimension> dimensions;
    private final Map<String, Member> members;
    private final Map<String, Definition> definitions;
    private final Map<String, Body> bodies;

    Catalogue(
            int release,
            List<Indicator> indicators,
            List<Dimension> dimensions,
            List<Member> members,
            List<Definition> definitions,
            List<Body> bodies) {
        this.release = release;
        this.indicators = byCode(Stream.concat(
                indicators.stream(), Stream.of(DerivedIndicator.values()).map(Indicator::new)));
        this.dimensions = byCode(dimensions.stream());
        this.members = byCode(members.stream());
        this.definitions = byCode(definitions.stream());
        this.bodies = new LinkedHashMap<>();
        bodies.forEach(body -> Stream.concat(Stream.of(body.name), body.aliases.stream())
                .forEach(name -> this.bodies.put(name, body)));
    }

    private static <T extends CodeListEntry> Map<String, T> byCode(Stream<T> entries) {
        return entries.collect(toMap(entry -> entry.code, identity(), (one, other) -> other, LinkedHashMap::new));
    }

    int release() {
        return release;
    }

    /** @throws FieldError when no release has the code */
    Indicator indicator(String code) {
        return get(indicators, code, "an indicator");
    }

    /** @throws FieldError when no release has the code */
    Member member(String code) {
        return get(members, code, "a part");
    }

    /** @throws FieldError when no release has the code */
    Dimension dimension(String code) {
        return get(dimensions, code, "a dimension");
    }

    /** @throws FieldError when no release has the code */
    Definition definition(String code) {
        return get(definitions, code, "a definition");
    }

    /** The body with this name or alias; empty when nobody has published one. */
    Optional<Body> body(String name) {
        return Optional.ofNullable(bodies.get(name));
    }

    List<Indicator> indicators() {
        return published(indicators);
    }

    List<Dimension> dimensions() {
        return published(dimensions);
    }

    List<Definition> definitions() {
        return published(definitions);
    }

    List<Body> bodies() {
        return bodies.values().stream().filter(body -> body.published).distinct().toList();
    }

    /** The members of a kind, in the order of their dimensions. */
    <T extends Member> List<T> members(Class<T> kind) {
        return published(members).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    List<Member> members(Dimension dimension) {
        return published(members).stream()
                .filter(member -> member.dimension.code.equals(dimension.code))
                .toList();
    }

    @Nullable
    Node node(String type, String code) {
        return null;
    }

    private static <T extends CodeListEntry> List<T> published(Map<String, T> entries) {
        return entries.values().stream().filter(entry -> entry.published).toList();
    }

    private static <T extends CodeListEntry> T get(Map<String, T> entries, String code, String what) {
        T entry = entries.get(code);
        if (entry == null) {
            throw FieldError.badInput("%s is not %s. Did you mean %s?"
                    .formatted(quoted(code), what, String.join(", ", nearest(published(entries), code))));
        }
        return entry;
    }
}
