package id.kalimantan.figures.http;

import static java.util.stream.Collectors.toSet;

import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.graphql.RequestError;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The media types that results come in; a client that accepts anything gets the first. */
enum MediaType {
    /** Where a well-formed request is always answered with status 200, as clients of old expect. */
    JSON("json"),
    GRAPHQL_RESPONSE("graphql-response+json");

    private static final String APPLICATION = "application";
    private static final Set<String> ANY = Set.of("*", APPLICATION);
    private static final Set<String> UTF8 = Set.of("utf-8", "utf8", "*");

    private final String subtype;

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
     * The type that is most welcome to the client, as Vert.x orders them.
     *
     * @throws RequestError when none of our types is accepted
     */
    static MediaType negotiate(RoutingContext context) {
        List<MIMEHeader> accepted = context.parsedHeaders().accept();
        if (accepted.isEmpty()) {
            return JSON;
        }
        Set<MediaType> refused = accepted.stream()
                .filter(range -> range.weight() == 0)
                .flatMap(range -> Stream.of(values()).filter(type -> type.isTypeOf(range)))
                .collect(toSet());
        return accepted.stream()
                .filter(range -> range.weight() > 0)
                .flatMap(range -> Stream.of(values()).filter(type -> !refused.contains(type) && type.isIn(range)))
                .findFirst()
                .orElseThrow(() -> new RequestError(
                        ErrorCode.NOT_ACCEPTABLE,
                        "Answers are application/graphql-response+json or application/json, in UTF-8."));
    }

    private boolean isIn(MIMEHeader range) {
        return isTypeOf(range)
                || (isUtf8(range)
                        && ANY.contains(range.component())
                        && range.subComponent().equals("*"));
    }

    /** Whether a header names this type. */
    boolean isTypeOf(MIMEHeader header) {
        return isUtf8(header)
                && header.component().equals(APPLICATION)
                && header.subComponent().trim().equalsIgnoreCase(subtype);
    }

    /** Vert.x parses a header when its parameters are asked for, not when its type is: so this comes first. */
    private static boolean isUtf8(MIMEHeader header) {
        return header.parameters().entrySet().stream()
                .filter(parameter -> parameter.getKey().equalsIgnoreCase("charset"))
                .allMatch(parameter -> UTF8.contains(parameter.getValue().toLowerCase(Locale.ROOT)));
    }
}
