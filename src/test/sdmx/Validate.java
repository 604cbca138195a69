import java.net.URI;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

/**
 * Validates /structure.xml of a running server by the schemas of SDMX-ML 3.0, which are at github.com/sdmx-twg/sdmx-ml and,
 * having no licence, not here.
 *
 * <p>{@code java src/test/sdmx/Validate.java sdmx-ml/schemas http://localhost:8080}
 */
class Validate {
    public static void main(String[] arguments) throws Exception {
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Path.of(arguments[0], "SDMXMessage.xsd").toFile());
        try (var structure = URI.create(arguments[1] + "/structure.xml").toURL().openStream()) {
            schema.newValidator().validate(new StreamSource(structure));
        }
        System.out.println("valid");
    }
}
