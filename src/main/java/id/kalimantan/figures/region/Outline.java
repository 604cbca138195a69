package id.kalimantan.figures.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The outline of a region, of which the outlines of its parts are known. Neighbours share the points of their border, so the
 * border is passed once in each direction: what is passed in one direction only lies at the outside.
 */
final class Outline {
    private static final Pattern POINT_END = Pattern.compile("\\),\\(");

    /** Where the borders lead from a point: they may meet in it. */
    private final Map<Point, List<Point>> next = new LinkedHashMap<>();

    record Point(double longitude, double latitude) {}

    /**
     * A closed line, whose last point is the first.
     *
     * @param area its area in square degrees; positive when it runs counterclockwise
     */
    record Ring(List<Point> points, double area) {
        static Ring of(List<Point> points) {
            double area = 0;
            for (int i = 1; i < points.size(); i++) {
                Point from = points.get(i - 1);
                Point to = points.get(i);
                area += (from.longitude * to.latitude - to.longitude * from.latitude) / 2;
            }
            return new Ring(points, area);
        }

        /** A point of it that lies on no other ring: rings may meet in their corners. */
        Point onIt() {
            Point from = points.get(0);
            Point to = points.get(1);
            return new Point((from.longitude + to.longitude) / 2, (from.latitude + to.latitude) / 2);
        }

        /** Whether a point lies within, by how many sides a line from it to the east crosses. */
        boolean contains(Point point) {
            boolean inside = false;
            for (int i = 1; i < points.size(); i++) {
                Point from = points.get(i - 1);
                Point to = points.get(i);
                if (from.latitude > point.latitude != to.latitude > point.latitude
                        && point.longitude
                                < (to.longitude - from.longitude)
                                                * (point.latitude - from.latitude)
                                                / (to.latitude - from.latitude)
                                        + from.longitude) {
                    inside = !inside;
                }
            }
            return inside;
        }
    }

    /**
     * Adds a line of a part.
     *
     * @param polygon as PostgreSQL writes it
     * @param hole whether it bounds a hole
     */
    void add(String polygon, boolean hole) {
        List<Point> points = new ArrayList<>(Arrays.stream(POINT_END.split(polygon.substring(2, polygon.length() - 2)))
                .map(Outline::point)
                .toList());
        points.add(points.get(0));
        if (Ring.of(points).area > 0 == hole) {
            Collections.reverse(points);
        }
        for (int i = 1; i < points.size(); i++) {
            add(points.get(i - 1), points.get(i));
        }
    }

    private static Point point(String coordinates) {
        int comma = coordinates.indexOf(',');
        return new Point(
                Double.parseDouble(coordinates.substring(0, comma)),
                Double.parseDouble(coordinates.substring(comma + 1)));
    }

    private void add(Point from, Point to) {
        List<Point> back = next.get(to);
        if (back == null || !back.remove(from)) {
            next.computeIfAbsent(from, key -> new ArrayList<>()).add(to);
        }
    }

    /** Its polygons: of each the outside, counterclockwise, and then its holes, clockwise. */
    List<List<Ring>> polygons() {
        List<Ring> rings = rings();
        Map<Ring, List<Ring>> polygons = new LinkedHashMap<>();
        rings.stream()
                .filter(ring -> ring.area > 0)
                .forEach(outside -> polygons.put(outside, new ArrayList<>(List.of(outside))));
        rings.stream().filter(ring -> ring.area < 0).forEach(hole -> polygons.entrySet().stream()
                .filter(polygon -> polygon.getKey().contains(hole.onIt()))
                .min((one, other) -> Double.compare(one.getKey().area, other.getKey().area))
                .ifPresent(polygon -> polygon.getValue().add(hole)));
        return List.copyOf(polygons.values());
    }

    private List<Ring> rings() {
        List<Ring> rings = new ArrayList<>();
        for (Point start : next.keySet()) {
            while (!next.getOrDefault(start, List.of()).isEmpty()) {
                walk(start, rings);
            }
        }
        return rings;
    }

    /** Follows the lines until they end where they began; a loop on the way is a ring of its own. */
    private void walk(Point start, List<Ring> rings) {
        Set<Point> passed = new LinkedHashSet<>(List.of(start));
        Map<Point, Point> before = new HashMap<>();
        for (Point at = start; !passed.isEmpty(); ) {
            List<Point> ways = next.getOrDefault(at, List.of());
            Point to = ways.remove(ways.size() - 1);
            if (passed.add(to)) {
                before.put(to, at);
            } else {
                List<Point> loop = new ArrayList<>(List.of(to));
                for (Point point = at; !point.equals(to); point = before.getOrDefault(point, to)) {
                    loop.add(point);
                    passed.remove(point);
                }
                loop.add(to);
                Collections.reverse(loop);
                rings.add(Ring.of(loop));
                if (to.equals(start)) {
                    return;
                }
            }
            at = to;
        }
    }
}
