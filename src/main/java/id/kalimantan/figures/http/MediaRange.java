package id.kalimantan.figures.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A media type or a range of them, as RFC 9110 writes it in {@code Content-Type} and {@code Accept}. */
record MediaRange(String type, String subtype, Map<String, String> parameters) {
    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]++";
    private static final String QUOTED = "\"(?:[^\"\\\\]|\\\\.)*+\"";
    private static final Pattern PARAMETER =
            Pattern.compile("\\s*+;\\s*+(?:(" + TOKEN + ")=(" + TOKEN + "|" + QUOTED + "))?+");
    private static final Pattern RANGE =
            Pattern.compile("\\s*+(" + TOKEN + ")/(" + TOKEN + ")((?:" + PARAMETER.pattern() + ")*+)\\s*+");
    /** Members are separated by commas that are not within quotes. */
    private static final Pattern MEMBER = Pattern.compile("(?:" + QUOTED + "|[^,])++");

    /** The members of a list, without those that are malformed. */
    static List<MediaRange> list(String header) {
        List<MediaRange> ranges = new ArrayList<>();
        Matcher member = MEMBER.matcher(header);
        while (member.find()) {
            MediaRange range = single(member.group());
            if (range != null) {
                ranges.add(range);
            }
        }
        return ranges;
    }

    /** A single media type; null when it is missing or malformed. */
    static @Nullable MediaRange single(@Nullable String header) {
        Matcher range = RANGE.matcher(header == null ? "" : header);
        if (!range.matches()) {
            return null;
        }
        Map<String, String> parameters = new HashMap<>();
        Matcher parameter = PARAMETER.matcher(range.group(3));
        while (parameter.find()) {
            if (parameter.group(1) != null) {
                parameters.putIfAbsent(lower(parameter.group(1)), unquoted(lower(parameter.group(2))));
            }
        }
        return new MediaRange(lower(range.group(1)), lower(range.group(2)), parameters);
    }

    /** Whether text in UTF-8 fits: no other charset is named. */
    boolean allowsUtf8() {
        String charset = parameters.getOrDefault("charset", "utf-8");
        return charset.equals("utf-8") || charset.equals("utf8") || charset.equals("*");
    }

    private static String unquoted(String value) {
        return value.startsWith("\"") ? value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1") : value;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
