package id.kalimantan.figures.release;

import id.kalimantan.figures.graphql.FieldError;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;

/** The tables of the dataset, each published as one CSV file. */
@Description("A table of the dataset, published as one CSV file.")
public enum DatasetKind {
    @Description("Regions: regions.csv.")
    REGIONS("regions", "region", "Region", "code"),
    @Description("Sources of figures: sources.csv.")
    SOURCES("sources", "source", "Source", "code"),
    @Description("Published figures: figures.csv.")
    FIGURES("figures", "figure", "Figure", "indicator", "region", "period", "breakdown", "source"),
    @Description("Branch offices: offices.csv.")
    OFFICES("offices", "office", "Office", "code"),
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

    /** The GraphQL type of what a row describes. */
    String nodeType() {
        return nodeType;
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
