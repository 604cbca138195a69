package id.kalimantan.figures.network;

import id.kalimantan.figures.graphql.Language;
import org.eclipse.microprofile.graphql.Description;

/** The registries of the service network, of which sources report how many entries there are. */
@Description("A registry of the service network, of which sources report how many entries there are.")
public enum RegistryKind {
    @Description("Branch offices (kantor cabang).")
    BRANCH_OFFICES("kantor cabang", "branch offices"),
    @Description("Service units (unit layanan).")
    SERVICE_UNITS("unit layanan", "service units"),
    @Description("Work-accident service centres (PLKK).")
    PLKK_FACILITIES("fasilitas", "facilities");

    private final String indonesian;
    private final String english;

    RegistryKind(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    String words(Language language) {
        return language.choose(indonesian, english);
    }

    /** The code of the indicator that says how many there are. */
    String indicator() {
        return name();
    }
}
