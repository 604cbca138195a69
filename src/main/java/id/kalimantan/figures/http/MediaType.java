package id.kalimantan.figures.http;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.graphql.RequestError;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The media types that results come in; a client that has no preference gets the first. */
enum MediaType {
    /** Where a well-formed request is always answered with status 200, as clients of old expect. */
    JSON("json"),
    GRAPHQL_RESPONSE("graphql-response+json");

    private static final String APPLICATION = "application";
    private static final Set<String> UTF8 = Set.of("utf-8", "utf8", "*");

    /** What a client thinks of a type. */
    private record Offer(MediaType type, float weight, int specificity) {
        /** Who names both types wants the newer; who names none gets the older. */
        boolean isPreferred() {
            return (type == GRAPHQL_RESPONSE) == specificity > 1;
        }
    }

    private final String subtype;

    @SuppressWarnings("ImmutableEnumChecker") // a text that cannot be changed
    private final CharSequence header;

    MediaType(String subtype) {
        this.subtype = subtype;
        header = HttpHeaders.createOptimized(APPLICATION + "/" + subtype + "; charset=utf-8");
    }

    /** The value of {@code Content-Type}. */
    CharSequence header() {
        return header;
    }

    /**
     * What to answer with, by RFC 9110, section 12.5.1: for each type the most specific range that includes it counts. Of
     * equally welcome types the one that was asked for more specifically is taken.
     *
     * @throws RequestError when none of our types is accepted
     */
    static MediaType negotiate(RoutingContext context) {
        List<MIMEHeader> accepted = context.parsedHeaders().accept();
        if (accepted.isEmpty()) {
            return JSON;
        }
        return Stream.of(values())
                .flatMap(type -> type.offer(accepted).stream())
                .filter(offer -> offer.weight > 0)
                .max(comparing(Offer::weight).thenComparing(Offer::specificity).thenComparing(Offer::isPreferred))
                .map(Offer::type)
                .orElseThrow(() -> new RequestError(
                        ErrorCode.NOT_ACCEPTABLE,
                        "Answers are application/graphql-response+json or application/json, in UTF-8."));
    }

    private Optional<Offer> offer(List<MIMEHeader> accepted) {
        return accepted.stream()
                .map(range -> new Offer(this, range.weight(), specificity(range)))
                .filter(offer -> offer.specificity >= 0)
                .max(comparingInt(Offer::specificity));
    }

    /** 3 with the charset, 2 for the type itself, 1 for any application type, 0 for any type; -1 for another. */
    private int specificity(MIMEHeader range) {
        boolean anySubtype = range.subComponent().equals("*");
        if (!isUtf8(range)) {
            return -1;
        }
        if (range.component().equals("*") && anySubtype) {
            return 0;
        }
        if (!range.component().equals(APPLICATION) || !anySubtype && !isNamedBy(range)) {
            return -1;
        }
        return anySubtype ? 1 : range.parameters().isEmpty() ? 2 : 3;
    }

    /** Whether this is the type of a request's body. */
    boolean isTypeOf(RoutingContext context) {
        MIMEHeader type = context.parsedHeaders().contentType();
        return isUtf8(type) && type.component().equals(APPLICATION) && isNamedBy(type);
    }

    private boolean isNamedBy(MIMEHeader range) {
        return range.subComponent().trim().equalsIgnoreCase(subtype);
    }

    /** Vert.x parses a header when its parameters are asked for, not when its type is: so this comes first. */
    private static boolean isUtf8(MIMEHeader range) {
        return range.parameters().entrySet().stream()
                .filter(parameter -> parameter.getKey().equalsIgnoreCase("charset"))
                .allMatch(parameter -> UTF8.contains(parameter.getValue().toLowerCase(Locale.ROOT)));
    }
}
