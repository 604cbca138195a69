package id.kalimantan.figures.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.json.JsonObject;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
    @Property
    void whateverTextIsEncodedIsReadAgain(
            @ForAll @Chars({'"', '\\', '\n', '\0', 'é', '€', '\uffff', 'a'}) String text) {
        assertEquals(text, new JsonObject(encoded(text)).getString("text"));
    }

    @Test
    void charactersBeyondTheBasicPlaneAreEscaped() {
        assertEquals("{\"text\":\"\\uD83D\\uDE00\"}", encoded("\ud83d\ude00"));
    }

    @Test
    void halfOfASurrogatePairIsNoReasonToFail() {
        assertEquals("{\"text\":\"\\uD800\"}", encoded("\ud800"));
    }

    private static String encoded(String text) {
        return new String(JsonWriter.encode(Map.of("text", text)), UTF_8);
    }
}
