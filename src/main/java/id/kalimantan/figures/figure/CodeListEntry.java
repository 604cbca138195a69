package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.Language;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A code of the catalogue with its names: as it is published now or, when it is withdrawn, as it was last. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
public abstract class CodeListEntry extends PanacheEntityBase {
    @Id
    @NonNull
    @Description("The code to ask with.")
    public String code;

    @Ignore
    public String nameId;

    @Ignore
    public String nameEn;

    /** Whether the current release has it. */
    @Ignore
    public boolean published;

    LocalizedText name() {
        return new LocalizedText(nameId, nameEn);
    }

    String name(Language language) {
        return language.choose(nameId, nameEn);
    }
}
