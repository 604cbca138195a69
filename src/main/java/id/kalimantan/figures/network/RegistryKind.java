package id.kalimantan.figures.network;

import id.kalimantan.figures.figure.IndicatorCode;
import org.eclipse.microprofile.graphql.Description;

/** The registries of the service network, of which sources report how many entries there are. */
@Description("A registry of the service network, of which sources report how many entries there are.")
public enum RegistryKind {
    @Description("Branch offices (kantor cabang).")
    BRANCH_OFFICES(IndicatorCode.BRANCH_OFFICES, "office", "t.kind = 'BRANCH_OFFICE'"),
    @Description("Service units (unit layanan).")
    SERVICE_UNITS(IndicatorCode.SERVICE_UNITS, "service_unit", "true"),
    @Description("Work-accident service centres (PLKK).")
    PLKK_FACILITIES(IndicatorCode.PLKK_FACILITIES, "plkk_facility", "true");

    final IndicatorCode indicator;
    final String table;
    final String condition;

    RegistryKind(IndicatorCode indicator, String table, String condition) {
        this.indicator = indicator;
        this.table = table;
        this.condition = condition;
    }
}
