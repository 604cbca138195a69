package id.kalimantan.figures.network;

import org.eclipse.microprofile.graphql.Description;

/** The registries of the service network, of which sources report how many entries there are. */
@Description("A registry of the service network, of which sources report how many entries there are.")
public enum RegistryKind {
    @Description("Branch offices (kantor cabang).")
    BRANCH_OFFICES,
    @Description("Service units (unit layanan).")
    SERVICE_UNITS,
    @Description("Work-accident service centres (PLKK).")
    PLKK_FACILITIES;

    /** The code of the indicator that says how many there are. */
    String indicator() {
        return name();
    }
}
