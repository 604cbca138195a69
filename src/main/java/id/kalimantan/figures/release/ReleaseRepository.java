package id.kalimantan.figures.release;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.graphql.FieldError;
import id.kalimantan.figures.graphql.NodeLoader;
import id.kalimantan.figures.graphql.PageRequest;
import id.kalimantan.figures.graphql.RequestError;
import id.kalimantan.figures.graphql.Slice;
import id.kalimantan.figures.graphql.Where;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads releases. */
@ApplicationScoped
public class ReleaseRepository implements PanacheRepositoryBase<Release, Integer>, NodeLoader {
    /** Asks for the newest release instead of one with a number. */
    static final int CURRENT = 0;

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

    @Override
    public String type() {
        return "Release";
    }

    @Override
    public Map<String, Release> byKey(Set<String> numbers) {
        Set<Integer> wanted = numbers.stream()
                .filter(number -> NUMBER.matcher(number).matches())
                .map(Integer::valueOf)
                .collect(toSet());
        return loadByNumber(wanted).values().stream()
                .collect(toMap(release -> release.number.toString(), release -> release));
    }

    /** The releases by their number, and the newest by {@link #CURRENT}. */
    Map<Integer, Release> loadByNumber(Set<Integer> numbers) {
        boolean newest = numbers.contains(CURRENT);
        String hql = newest ? "any_of(?1, number) or number = (select max(number) from Release)" : "any_of(?1, number)";
        Map<Integer, Release> releases = new HashMap<>();
        for (Release release : list(hql, (Object) numbers.toArray(Integer[]::new))) {
            releases.put(release.number, release);
            if (newest) {
                releases.merge(CURRENT, release, (one, other) -> one.number > other.number ? one : other);
            }
        }
        return releases;
    }

    /** Empty while nothing is published. */
    public Optional<Release> findNewest() {
        return find("order by number desc").range(0, 0).firstResultOptional();
    }

    /** @throws RequestError while nothing is published */
    public Release getNewest() {
        return findNewest().orElseThrow(() -> new RequestError(ErrorCode.UNAVAILABLE, "Nothing is published yet."));
    }

    Slice<Release> page(PageRequest page) {
        // the newest first, so that what follows has the lower numbers
        Where where = new Where();
        if (page.key() != null) {
            where.and(
                    "number " + (page.backwards() ? ">" : "<") + " :number",
                    "number",
                    number(page.key().get(0)));
        }
        var rows = find(where + " order by number " + (page.backwards() ? "asc" : "desc"), where.parameters());
        return Slice.of(page, rows.range(0, page.size()).list());
    }

    private static Integer number(String key) {
        if (!NUMBER.matcher(key).matches()) {
            throw FieldError.badInput("The cursor is not one of this list.");
        }
        return Integer.valueOf(key);
    }
}
