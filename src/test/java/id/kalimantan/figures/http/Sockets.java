package id.kalimantan.figures.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;

/** Speaks to the server without a client library in between, for what no library would send. */
public final class Sockets {
    private Sockets() {}

    public static Socket open() throws IOException {
        var socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout(10_000);
        return socket;
    }

    /** All that the request is answered with, until the server closes the connection. */
    static String answer(String request) throws IOException {
        try (Socket socket = open()) {
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    /** The status that the request is answered with. */
    static int status(String request) {
        try (Socket socket = open()) {
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            var reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
            return Integer.parseInt(reader.readLine().split(" ", 3)[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
