package id.kalimantan.figures.network;

import id.kalimantan.figures.figure.IndicatorCode;
import org.eclipse.microprofile.graphql.Description;

/** The registries of the service network, of which sources report how many entries there are. */
@Description("A registry of the service network, of which sources report how many entries there are.")
public enum RegistryKind {
    @Description("Branch offices (kantor cabang).")
    BRANCH_OFFICES(IndicatorCode.BRANCH_OFFICES),
    @Description("Service units (unit layanan).")
    SERVICE_UNITS(IndicatorCode.SERVICE_UNITS),
    @Description("Work-accident service centres (PLKK).")
    PLKK_FACILITIES(IndicatorCode.PLKK_FACILITIES);

    final IndicatorCode indicator;

    RegistryKind(IndicatorCode indicator) {
        this.indicator = indicator;
    }
}
