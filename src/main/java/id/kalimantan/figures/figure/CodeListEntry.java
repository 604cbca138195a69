package id.kalimantan.figures.figure;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.MappedSuperclass;
import org.eclipse.microprofile.graphql.Ignore;

/** A row of a code list: it has names. Code lists come with the program and not by publishing. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
public abstract class CodeListEntry extends PanacheEntityBase {
    @Ignore
    public String nameId;

    @Ignore
    public String nameEn;

    LocalizedText name() {
        return new LocalizedText(nameId, nameEn);
    }
}
