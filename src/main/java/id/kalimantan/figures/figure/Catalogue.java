package id.kalimantan.figures.figure;

import static java.util.Comparator.comparingInt;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import id.kalimantan.figures.graphql.FieldError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What the codes mean, as of a release: those that it has and, for figures of earlier releases, those that it has no more. */
public final class Catalogue {
    private static final int SUGGESTIONS = 3;

    /** Codes are shorter; what is longer is not compared to its end. */
    private static final int LONGEST = 64;

    /** What stands between the names of several bodies. */
    private static final String SEVERAL = "; ";

    private final int release;
    private final Map<String, Indicator> indicators;
    private final Map<String, Dimension> dimensions;
    private final Map<String, AbstractMember> members;
    private final Map<String, Definition> definitions;
    private final Map<String, Body> bodies;

    Catalogue(
            int release,
            List<Indicator> indicators,
            List<Dimension> dimensions,
            List<AbstractMember> members,
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
        return get(indicators, code, "indicator");
    }

    /** @throws FieldError when no release has the code */
    Member member(String code) {
        return (Member) get(members, code, "part");
    }

    /** @throws FieldError when the current release has no such type */
    FacilityType facilityType(String code) {
        return get(byCode(members(FacilityType.class).stream()), code, "type of facility");
    }

    /** @throws FieldError when no release has the code */
    Dimension dimension(String code) {
        return get(dimensions, code, "dimension");
    }

    /** @throws FieldError when no release has the code */
    Definition definition(String code) {
        return get(definitions, code, "definition");
    }

    /** The bodies that figures are attributed to, without those that nobody has published. */
    List<Body> named(String attributedTo) {
        return Stream.of(attributedTo.split(SEVERAL))
                .map(bodies::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /**
     * All names of some bodies and of what is part of them.
     *
     * @throws FieldError when a code is unknown
     */
    List<String> namesOf(List<String> codes) {
        Map<String, Body> byCode = bodies.values().stream().collect(toMap(body -> body.code, identity(), (a, b) -> a));
        codes.forEach(code -> {
            if (!byCode.containsKey(code)) {
                throw FieldError.badInput("There is no body with this code.");
            }
        });
        return bodies.entrySet().stream()
                .filter(named -> named.getValue().isPartOfOne(codes))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The names of the bodies that figures are attributed to, each as the whole that it is part of. */
    Set<String> bodies(String attributedTo) {
        return Stream.of(attributedTo.split(SEVERAL))
                .map(name -> {
                    Body body = bodies.get(name);
                    return body == null ? name : body.whole().name;
                })
                .collect(toCollection(TreeSet::new));
    }

    /** Whether the codes of a series are known. */
    boolean knows(SeriesKey series) {
        return indicators.containsKey(series.indicator()) && (series.isWhole() || members.containsKey(series.part()));
    }

    List<Indicator> indicators() {
        return published(indicators);
    }

    /** The indicators that are published and not computed. */
    Stream<Indicator> reported() {
        return indicators().stream().filter(indicator -> !indicator.isDerived());
    }

    List<Dimension> dimensions() {
        return published(dimensions);
    }

    List<Definition> definitions() {
        return published(definitions);
    }

    List<Body> bodies() {
        return bodies.values().stream()
                .filter(body -> body.published)
                .distinct()
                .toList();
    }

    /** The members of a kind, in the order of their dimensions. */
    <T> List<T> members(Class<T> kind) {
        return published(members).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    List<Member> members(Dimension dimension) {
        return members(Member.class).stream()
                .filter(member -> member.getDimension().code.equals(dimension.code))
                .toList();
    }

    private static <T extends CodeListEntry> List<T> published(Map<String, T> entries) {
        return entries.values().stream().filter(entry -> entry.published).toList();
    }

    private static <T extends CodeListEntry> T get(Map<String, T> entries, String code, String what) {
        T entry = entries.get(code);
        if (entry == null) {
            throw FieldError.badInput("There is no %s with this code. The nearest are: %s."
                    .formatted(what, nearest(published(entries), code)));
        }
        return entry;
    }

    private static String nearest(List<? extends CodeListEntry> entries, String code) {
        var distance = LevenshteinDistance.getDefaultInstance();
        String asked = code.substring(0, Math.min(code.length(), LONGEST)).toUpperCase(Locale.ROOT);
        return entries.stream()
                .map(entry -> entry.code)
                .sorted(comparingInt(it -> distance.apply(it.toUpperCase(Locale.ROOT), asked)))
                .limit(SUGGESTIONS)
                .collect(joining(", "));
    }
}
