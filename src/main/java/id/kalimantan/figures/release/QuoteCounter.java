package id.kalimantan.figures.release;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Counts quotation marks: in well-formed CSV they come in pairs, and the parser forgives a last one that is open. */
final class QuoteCounter extends FilterReader {
    private boolean open;

    QuoteCounter(Reader text) {
        super(text);
    }

    boolean oneIsOpen() {
        return open;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        open ^= c == '"';
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        for (int i = offset; i < offset + count; i++) {
            open ^= buffer[i] == '"';
        }
        return count;
    }
}
