package id.kalimantan.figures.figure;

import id.kalimantan.figures.figure.SdmxColumn.Role;
import id.kalimantan.figures.graphql.Download;
import id.kalimantan.figures.graphql.Parameters;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/** The structure of the figures in SDMX, at {@code /structure.xml}: lists of codes, concepts, data structure, dataflow. */
@Singleton
class SdmxStructure implements Download {
    static final String PATH = "/structure.xml";

    @Inject
    CatalogueRepository catalogues;

    @Inject
    SdmxCodes codes;

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Content prepare(Parameters parameters) {
        parameters.only(Set.of());
        int release = catalogues.get().release();
        return new Content(
                "application/vnd.sdmx.structure+xml; version=3.0.0; charset=utf-8",
                true,
                target -> write(release, target));
    }

    private void write(int release, OutputStream target) throws IOException {
        try (var xml = new SdmxWriter(target, release)) {
            xml.begin("str:Codelists");
            for (SdmxColumn column : SdmxColumn.values()) {
                if (column.coded) {
                    xml.maintainable("str:Codelist", "CL_" + column, column.concept);
                    for (SdmxCodes.Code code : codes.of(column)) {
                        xml.begin("str:Code", "id", code.code());
                        xml.text("com:Name", code.names().english(), "xml:lang", "en");
                        xml.text("com:Name", code.names().indonesian(), "xml:lang", "id");
                        xml.end();
                    }
                    xml.end();
                }
            }
            xml.end();
            xml.begin("str:ConceptSchemes");
            xml.maintainable("str:ConceptScheme", SdmxWriter.CONCEPTS, "Concepts");
            for (SdmxColumn column : SdmxColumn.values()) {
                xml.begin("str:Concept", "id", column.name());
                xml.text("com:Name", column.concept, "xml:lang", "en");
                xml.end();
            }
            xml.end();
            xml.end();
            structure(xml);
            xml.begin("str:Dataflows");
            xml.maintainable("str:Dataflow", Sdmx.STRUCTURE, "Figures of BPJS Ketenagakerjaan in Kalimantan");
            xml.text("str:Structure", xml.urn("datastructure.DataStructure", Sdmx.STRUCTURE, null));
            xml.end();
            xml.end();
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    private static void structure(SdmxWriter xml) throws XMLStreamException {
        xml.begin("str:DataStructures");
        xml.maintainable("str:DataStructure", Sdmx.STRUCTURE, "Figures");
        xml.begin("str:DataStructureComponents");
        components(xml, "str:DimensionList", "DimensionDescriptor", "str:Dimension", Role.DIMENSION, Role.TIME);
        components(xml, "str:AttributeList", "AttributeDescriptor", "str:Attribute", Role.OF_INDICATOR, Role.ATTRIBUTE);
        components(xml, "str:MeasureList", "MeasureDescriptor", "str:Measure", Role.MEASURE);
        xml.end();
        xml.end();
        xml.end();
    }

    private static void components(SdmxWriter xml, String list, String id, String element, Role... roles)
            throws XMLStreamException {
        Set<Role> wanted = Set.of(roles);
        xml.begin(list, "id", id);
        for (SdmxColumn column : Stream.of(SdmxColumn.values())
                .filter(it -> wanted.contains(it.role))
                .toList()) {
            xml.begin(column.role == Role.TIME ? "str:TimeDimension" : element, "id", column.name());
            xml.text("str:ConceptIdentity", xml.urn("conceptscheme.Concept", SdmxWriter.CONCEPTS, column.name()));
            xml.begin("str:LocalRepresentation");
            if (column.coded) {
                xml.text("str:Enumeration", xml.urn("codelist.Codelist", "CL_" + column, null));
            } else {
                xml.begin(
                        "str:TextFormat",
                        "textType",
                        column.role == Role.TIME
                                ? "ObservationalTimePeriod"
                                : column.isNumber() ? "Decimal" : "String");
                xml.end();
            }
            xml.end();
            if (column.role == Role.OF_INDICATOR || column.role == Role.ATTRIBUTE) {
                relationship(xml, column.role);
            }
            xml.end();
        }
        xml.end();
    }

    private static void relationship(SdmxWriter xml, Role role) throws XMLStreamException {
        xml.begin("str:AttributeRelationship");
        if (role == Role.OF_INDICATOR) {
            xml.text("str:Dimension", SdmxColumn.INDICATOR.name());
        } else {
            xml.begin("str:Observation");
            xml.end();
        }
        xml.end();
    }
}
