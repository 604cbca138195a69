package id.kalimantan.figures.http;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.graphql.RequestError;
import io.vertx.core.http.HttpHeaders;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The media types that answers come in; a client that has no preference gets the first. */
enum MediaType {
    /** Where a well-formed request is always answered with status 200, as clients of old expect. */
    JSON("json"),
    GRAPHQL_RESPONSE("graphql-response+json");

    private record Offer(MediaType type, MediaRange range, int specificity) {
        double quality() {
            try {
                return Double.parseDouble(range.parameters().getOrDefault("q", "1"));
            } catch (NumberFormatException malformed) {
                return 0;
            }
        }
    }

    private final String subtype;

    @SuppressWarnings("ImmutableEnumChecker") // a text that cannot be changed
    private final CharSequence header;

    MediaType(String subtype) {
        this.subtype = subtype;
        header = HttpHeaders.createOptimized("application/" + subtype + "; charset=utf-8");
    }

    /** The value of {@code Content-Type}. */
    CharSequence header() {
        return header;
    }

    /**
     * What to answer with, by RFC 9110, section 12.5.1: for each type the most specific range that includes it
     * counts. Of equally welcome types the one that was asked for more specifically is taken, and of those the newer.
     *
     * @param accept the request's {@code Accept} headers
     * @throws RequestError when none of our types is accepted
     */
    static MediaType negotiate(List<String> accept) {
        String header = String.join(",", accept);
        if (header.isBlank()) {
            return JSON;
        }
        List<MediaRange> ranges = MediaRange.list(header);
        return Stream.of(values())
                .flatMap(type -> type.offer(ranges).stream())
                .filter(offer -> offer.quality() > 0)
                .max(comparingDouble(Offer::quality)
                        .thenComparing(comparingInt(Offer::specificity))
                        .thenComparing(offer -> offer.specificity() > 1
                                ? offer.type().ordinal()
                                : -offer.type().ordinal()))
                .map(Offer::type)
                .orElseThrow(() -> new RequestError(
                        ErrorCode.NOT_ACCEPTABLE,
                        "Answers are application/graphql-response+json or application/json, in UTF-8."));
    }

    private Optional<Offer> offer(List<MediaRange> ranges) {
        return ranges.stream()
                .map(range -> new Offer(this, range, specificity(range)))
                .filter(offer -> offer.specificity() >= 0)
                .max(Comparator.comparingInt(Offer::specificity));
    }

    /** 3 with the charset, 2 for the type itself, 1 for any application type, 0 for any type; -1 for another. */
    private int specificity(MediaRange range) {
        if (!range.allowsUtf8()) {
            return -1;
        }
        if (range.type().equals("*") && range.subtype().equals("*")) {
            return 0;
        }
        if (!range.type().equals("application")) {
            return -1;
        }
        if (range.subtype().equals("*")) {
            return 1;
        }
        if (!range.subtype().equals(subtype)) {
            return -1;
        }
        return range.parameters().containsKey("charset") ? 3 : 2;
    }
}
