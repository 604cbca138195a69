package id.kalimantan.figures.graphql;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** A file made of what is published, with an address of its own; each feature provides those of what it knows. */
public interface Download {
    /** The address, such as {@code /regions.geojson}. */
    String path();

    /**
     * Checks what is asked for. It is called in the transaction in which the content is then written.
     *
     * @throws FieldError when a parameter is unknown or its value not acceptable
     */
    Content prepare(Parameters parameters);

    /**
     * What is to be sent.
     *
     * @param type its media type
     * @param describedBy the address of the description of its format; null when the format describes itself
     * @param small whether there are few such files and each is small, so that they may be remembered until the next release
     */
    record Content(String type, @Nullable String describedBy, boolean small, Writer writer) {}

    /** Writes a file from its beginning to its end. */
    interface Writer {
        void write(OutputStream target) throws IOException;
    }
}
