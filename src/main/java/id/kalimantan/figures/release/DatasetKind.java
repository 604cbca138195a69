package id.kalimantan.figures.release;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;

/** The tables of the dataset, each published as one CSV file. */
@Description("A table of the dataset, published as one CSV file.")
public enum DatasetKind {
    @Description("Regions: regions.csv.")
    REGIONS("regions", "region", "code"),
    @Description("Sources of figures: sources.csv.")
    SOURCES("sources", "source", "code"),
    @Description("Published figures: figures.csv.")
    FIGURES("figures", "figure", "indicator", "region", "period", "breakdown", "source"),
    @Description("Branch offices: offices.csv.")
    OFFICES("offices", "office", "code"),
    @Description("Service units of branch offices: service-units.csv.")
    SERVICE_UNITS("service-units", "service_unit", "code"),
    @Description("Work-accident service centres: plkk-facilities.csv.")
    PLKK_FACILITIES("plkk-facilities", "plkk_facility", "code");

    private final String resource;
    private final String table;

    @SuppressWarnings("ImmutableEnumChecker") // a list that cannot be changed
    private final List<String> key;

    DatasetKind(String resource, String table, String... key) {
        this.resource = resource;
        this.table = table;
        this.key = List.of(key);
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

    /** The temporary table of the rows to publish. */
    String staged() {
        return "staged_" + table;
    }

    /** The columns that tell rows apart; none is ever null. */
    List<String> key() {
        return key;
    }
}
