package id.kalimantan.figures.figure;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes a structure message of SDMX-ML 3.0, from its head to its end. */
final class SdmxWriter implements AutoCloseable {
    static final String CONCEPTS = "CONCEPTS";
    private static final String SCHEMAS = "http://www.sdmx.org/resources/sdmxml/schemas/v3_0/";

    private final XMLStreamWriter xml;
    private final String version;

    SdmxWriter(OutputStream target, int release) throws XMLStreamException {
        xml = XMLOutputFactory.newInstance().createXMLStreamWriter(target, StandardCharsets.UTF_8.name());
        version = Sdmx.version(release);
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        begin(
                "mes:Structure",
                "xmlns:mes",
                SCHEMAS + "message",
                "xmlns:str",
                SCHEMAS + "structure",
                "xmlns:com",
                SCHEMAS + "common");
        begin("mes:Header");
        text("mes:ID", "FIGURES_" + release);
        text("mes:Test", "false");
        text("mes:Prepared", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        begin("mes:Sender", "id", Sdmx.AGENCY);
        end();
        end();
        begin("mes:Structures");
    }

    /** @param attributes names and values in turn */
    void begin(String element, String... attributes) throws XMLStreamException {
        xml.writeStartElement(element);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    void text(String element, String text, String... attributes) throws XMLStreamException {
        begin(element, attributes);
        xml.writeCharacters(text);
        end();
    }

    /** Begins something that has a version. */
    void maintainable(String element, String id, String name) throws XMLStreamException {
        begin(element, "id", id, "agencyID", Sdmx.AGENCY, "version", version);
        text("com:Name", name, "xml:lang", "en");
    }

    /** @param item what it has within; null for itself */
    String urn(String type, String id, @Nullable String item) {
        return "urn:sdmx:org.sdmx.infomodel." + type + "=" + Sdmx.AGENCY + ":" + id + "(" + version + ")"
                + (item == null ? "" : "." + item);
    }

    @Override
    public void close() throws XMLStreamException {
        xml.writeEndDocument();
        xml.close();
    }
}
