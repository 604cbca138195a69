package id.kalimantan.figures.release;

import id.kalimantan.figures.graphql.FieldError;
import id.kalimantan.figures.graphql.NodeId;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;

/** The tables of the dataset, each published as one CSV file. */
@Description("A table of the dataset, published as one CSV file.")
public enum DatasetKind {
    @Description("What figures can be broken down by: dimensions.csv.")
    DIMENSIONS("dimensions", "dimension", "Dimension", "code"),
    @Description("The members of dimensions: members.csv.")
    MEMBERS("members", "member", "Member", "code"),
    @Description("What indicators have meant: definitions.csv.")
    DEFINITIONS("definitions", "definition", "Definition", "code"),
    @Description("The quantities that figures are of: indicators.csv.")
    INDICATORS("indicators", "indicator", "Indicator", "code"),
    @Description("The bodies that figures are attributed to: bodies.csv.")
    BODIES("bodies", "body", "Body", "code"),
    @Description("Regions: regions.csv.")
    REGIONS("regions", "region", "Region", "code"),
    @Description("Other names of regions: region-names.csv.")
    REGION_NAMES("region-names", "region_name", "Region", "region", "name"),
    @Description("Sources of figures: sources.csv.")
    SOURCES("sources", "source", "Source", "code"),
    @Description("Branch offices: offices.csv.")
    OFFICES("offices", "office", "Office", "code"),
    @Description("Published figures: figures.csv.")
    FIGURES("figures", "figure", "Figure", "key"),
    @Description("Service units of branch offices: service-units.csv.")
    SERVICE_UNITS("service-units", "service_unit", "ServiceUnit", "code"),
    @Description("Work-accident service centres: plkk-facilities.csv.")
    PLKK_FACILITIES("plkk-facilities", "plkk_facility", "PlkkFacility", "code");

    private final String resource;
    private final String table;
    private final String nodeType;

    @SuppressWarnings("ImmutableEnumChecker") // a list that cannot be changed
    private final List<String> key;

    DatasetKind(String resource, String table, String nodeType, String... key) {
        this.resource = resource;
        this.table = table;
        this.nodeType = nodeType;
        this.key = List.of(key);
    }

    /** @throws FieldError when a cursor names none */
    static DatasetKind of(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> FieldError.badInput("The cursor is not one of this list."));
    }

    /** The name of the resource in the dataset's descriptor. */
    String resource() {
        return resource;
    }

    String file() {
        return resource + ".csv";
    }

    String table() {
        return table;
    }

    /** The global id of what the row with a key describes. */
    String nodeId(String rowKey) {
        return NodeId.of(nodeType, this == REGION_NAMES ? rowKey.substring(0, rowKey.indexOf('|')) : rowKey);
    }

    /** The temporary table of the rows to publish. */
    String staged() {
        return "staged_" + table;
    }

    /** The columns that tell rows apart; none is ever null. */
    List<String> key() {
        return key;
    }
}
