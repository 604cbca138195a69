package id.kalimantan.figures.graphql;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file made of what is published, with an address of its own; each feature provides those of what it knows. */
public interface Download {
    /** The address, such as {@code /regions.geojson}. What is there for {@code :name} in it is a parameter. */
    String path();

    /**
     * Checks what is asked for. It is called in the transaction in which the content is then written.
     *
     * @return null when there is no such file
     * @throws FieldError when a parameter is unknown or its value not acceptable
     */
    @Nullable
    Content prepare(Parameters parameters);

    /**
     * What is to be sent.
     *
     * @param type its media type
     * @param small whether there are few such files and each is small, so that they may be remembered until the next release
     * @param headers what else is said of it. With {@code etag} it is the same in several releases, with
     *     {@code content-encoding} it is compressed no further
     */
    record Content(String type, boolean small, Writer writer, Map<String, String> headers) {
        public Content(String type, boolean small, Writer writer) {
            this(type, small, writer, Map.of());
        }

        /** @param address the address of the description of its format */
        public Content describedBy(String address) {
            return new Content(type, small, writer, Map.of("link", "<" + address + ">; rel=\"describedby\""));
        }
    }

    /** Writes a file from its beginning to its end. */
    interface Writer {
        void write(OutputStream target) throws IOException;
    }
}
