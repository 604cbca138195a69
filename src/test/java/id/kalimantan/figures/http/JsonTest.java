package id.kalimantan.figures.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class JsonTest {
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

    @Property
    void aNumberIsReadAsItIsWritten(
            @ForAll @BigRange(min = "-1e60", max = "1e60") @Scale(40) BigDecimal number, @ForAll BigInteger count) {
        Map<?, ?> read = Json.read("{\"number\":%s,\"count\":%s}".formatted(number, count), Map.class, "The object");

        assertEquals(number.toString(), String.valueOf(read.get("number")));
        assertEquals(count.toString(), String.valueOf(read.get("count")));
    }

    private static String encoded(String text) {
        return new String(Json.encode(Map.of("text", text)), UTF_8);
    }
}
