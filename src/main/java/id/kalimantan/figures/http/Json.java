package id.kalimantan.figures.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.graphql.RequestError;
import id.kalimantan.figures.graphql.Text;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * JSON, by Jackson. What is read is read strictly: no key twice, nothing behind the object, numbers exactly, and neither
 * nested nor long enough to cost anything.
 */
public final class Json {
    private static final int LONGEST_NUMBER = 400;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(64)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxStringLength(64 * 1024 * 1024)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.WRAP_EXCEPTIONS)
            .addModule(new SimpleModule()
                    .addDeserializer(String.class, new TextReader())
                    .addDeserializer(Number.class, new NumberReader()))
            .build();

    private static final ObjectWriter WRITER = MAPPER.writer();
    private static final ObjectWriter SORTING_WRITER = WRITER.with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private Json() {}

    /** @throws RequestError when the bytes are not UTF-8 */
    public static String utf8(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text; // some programs begin with a byte order mark
        } catch (CharacterCodingException malformed) {
            throw new RequestError(ErrorCode.BAD_REQUEST, "The body is not UTF-8.");
        }
    }

    /**
     * Reads an object.
     *
     * @param what the object's name for the error's message
     * @throws RequestError when the text is not a JSON object of this type
     */
    public static <T> T read(String json, Class<T> type, String what) {
        try {
            T object = MAPPER.readValue(json, type);
            if (object != null) {
                return object;
            }
        } catch (JsonProcessingException malformed) {
            throw refused(malformed, what);
        } catch (NumberFormatException exponent) {
            throw tooLong();
        }
        throw new RequestError(ErrorCode.BAD_REQUEST, what + " must be one JSON object.");
    }

    private static RequestError tooLong() {
        return new RequestError(ErrorCode.BAD_REQUEST, "A number of the request is too long.");
    }

    private static RequestError refused(JsonProcessingException malformed, String what) {
        if (malformed instanceof MismatchedInputException mismatch
                && !mismatch.getPath().isEmpty()) {
            String parameter = mismatch.getPath().get(0).getFieldName();
            return new RequestError(
                    ErrorCode.BAD_REQUEST,
                    "The parameter " + parameter + " must be "
                            + (mismatch.getTargetType() == String.class ? "a string." : "an object."));
        }
        JsonLocation place = malformed.getLocation();
        return new RequestError(
                ErrorCode.BAD_REQUEST,
                what + " must be one JSON object"
                        + (place == null
                                ? "."
                                : ": see line " + place.getLineNr() + ", column " + place.getColumnNr() + "."));
    }

    public static String write(@Nullable Object object) {
        return new String(encode(object), StandardCharsets.UTF_8);
    }

    /** With the keys of all objects in their order, so that equal objects give equal texts. */
    static String writeSorted(Object object) {
        return new String(encode(SORTING_WRITER, object), StandardCharsets.UTF_8);
    }

    /** In UTF-8, which cannot encode halves of surrogate pairs: Jackson escapes surrogates. */
    static byte[] encode(@Nullable Object object) {
        return encode(WRITER, object);
    }

    private static byte[] encode(ObjectWriter writer, @Nullable Object object) {
        try {
            return writer.writeValueAsBytes(object);
        } catch (JsonProcessingException unknown) {
            throw new IllegalArgumentException(unknown);
        }
    }

    /** Texts that can be stored. */
    private static final class TextReader extends StdScalarDeserializer<String> {
        private static final long serialVersionUID = 1;

        TextReader() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return parser.hasToken(JsonToken.VALUE_STRING)
                    ? Text.check(parser.getText())
                    : (String) context.handleUnexpectedToken(String.class, parser);
        }
    }

    /** A short text such as 1e9999999 would become a number of ten million digits in whatever converts it. */
    private static final class NumberReader extends StdScalarDeserializer<Number> {
        private static final long serialVersionUID = 1;

        NumberReader() {
            super(Number.class);
        }

        @Override
        public Number deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
                return parser.getNumberValue();
            }
            BigDecimal number = parser.getDecimalValue();
            if (Math.abs((long) number.precision() - number.scale()) > LONGEST_NUMBER
                    || Math.abs((long) number.scale()) > LONGEST_NUMBER) {
                throw tooLong();
            }
            return number;
        }
    }
}
