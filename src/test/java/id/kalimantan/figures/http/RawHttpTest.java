package id.kalimantan.figures.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.Test;

/** What no HTTP library would send, byte by byte: each was a way through Netty once. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RawHttpTest {
    private static final String QUERY = "{\"query\":\"{ __typename }\"}";
    private static final String SMUGGLED = "GET /graphql?query={smuggled} HTTP/1.1\r\nhost: a\r\n\r\n";

    /** Everything that comes back until the server is silent or closes. */
    private static String answer(byte[] request) throws IOException {
        var answer = new StringBuilder();
        try (Socket socket = Sockets.open()) {
            socket.setSoTimeout(2_000);
            socket.getOutputStream().write(request);
            byte[] part = new byte[8_192];
            for (int length = socket.getInputStream().read(part); length >= 0; ) {
                answer.append(new String(part, 0, length, ISO_8859_1));
                length = socket.getInputStream().read(part);
            }
        } catch (SocketTimeoutException silent) {
            // all has come
        }
        return answer.toString();
    }

    private static String answer(String request) throws IOException {
        return answer(request.getBytes(ISO_8859_1));
    }

    private static int count(String answer) {
        return answer.split("HTTP/1\\.[01] ", -1).length - 1;
    }

    /** CVE-2026-33870: a chunk's extension ends with its line, also inside of quotation marks. */
    @Test
    void aQuotedChunkExtensionHidesNoRequest() throws IOException {
        String answer = answer("POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n"
                + "transfer-encoding: chunked\r\n\r\n1;a=\"\r\nX\r\n0\r\n\r\n" + SMUGGLED + "\"\r\n\r\n0\r\n\r\n");

        assertFalse(answer.contains("smuggled"), answer);
        assertTrue(count(answer) <= 1, answer);
    }

    /** CVE-2026-42581: of two lengths neither counts, in HTTP/1.0 as in 1.1. */
    @Test
    void aRequestWithTwoLengthsIsRefused() throws IOException {
        for (String version : new String[] {"1.0", "1.1"}) {
            String answer = answer("POST /graphql HTTP/" + version + "\r\nhost: a\r\ncontent-type: application/json\r\n"
                    + "connection: keep-alive\r\ncontent-length: " + (5 + SMUGGLED.length())
                    + "\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n" + SMUGGLED);

            assertFalse(answer.contains("smuggled"), answer);
            assertTrue(count(answer) <= 1, answer);
        }
    }

    /** CVE-2026-33871 needs HTTP/2, which is not spoken, neither by upgrade nor with prior knowledge. */
    @Test
    void http2IsNotSpoken() throws IOException {
        byte[] preface = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0".getBytes(ISO_8859_1);
        String upgraded = answer("GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nhost: a\r\nconnection: upgrade, "
                + "http2-settings\r\nupgrade: h2c\r\nhttp2-settings: AAMAAABkAAQAoAAAAAIAAAAA\r\n\r\n");

        String known = answer(preface);
        assertFalse(known.contains("\4\0\0\0\0\0"), known);
        assertTrue(known.isEmpty() || known.startsWith("HTTP/2.0 400 Bad Request\r\n"), known);
        assertTrue(upgraded.startsWith("HTTP/1.1 200"), upgraded);
    }

    @Test
    void onlyGzipIsGzip() throws IOException {
        for (String encoding : new String[] {"notgzip", "gzip;q=0", "gzipped", "x-not-gzip"}) {
            String answer = answer(
                    "GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nhost: a\r\nconnection: close\r\naccept-encoding: "
                            + encoding + "\r\n\r\n");

            assertFalse(answer.toLowerCase(java.util.Locale.ROOT).contains("content-encoding: gzip"), answer);
        }
    }

    @Test
    void aBodyInChunksIsABody() throws IOException {
        String answer =
                answer("POST /graphql HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-type: application/json\r\n"
                        + "transfer-encoding: chunked\r\n\r\n" + Integer.toHexString(QUERY.length()) + "\r\n" + QUERY
                        + "\r\n0\r\n\r\n");

        assertTrue(answer.contains("\"Query\""), answer);
        assertEquals(1, count(answer));
    }

    @Test
    void whoeverWaitsToBeToldToContinueIsTold() throws IOException {
        try (Socket socket = Sockets.open()) {
            socket.getOutputStream()
                    .write(
                            ("POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\nexpect: 100-continue\r\n"
                                            + "content-length: " + QUERY.length() + "\r\n\r\n")
                                    .getBytes(ISO_8859_1));
            byte[] part = new byte[25];
            int length = socket.getInputStream().read(part);
            assertTrue(new String(part, 0, length, ISO_8859_1).startsWith("HTTP/1.1 100"));
            socket.getOutputStream().write(QUERY.getBytes(ISO_8859_1));
            byte[] rest = new byte[2_000];
            length = socket.getInputStream().read(rest);
            assertTrue(new String(rest, 0, length, ISO_8859_1).contains("HTTP/1.1 200"));
        }
    }
}
