package id.kalimantan.figures.figure;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import org.eclipse.microprofile.graphql.Ignore;

/** A row of the catalogue: as it is published now or, when it is withdrawn, as it was last. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
public abstract class CodeListEntry extends PanacheEntityBase {
    @Id
    @Ignore
    protected String code;

    @Ignore
    protected String nameId;

    @Ignore
    protected String nameEn;

    /** Whether the current release has it. */
    @Ignore
    boolean published;

    public String getCode() {
        return code;
    }

    public LocalizedText names() {
        return new LocalizedText(nameId, nameEn);
    }
}
