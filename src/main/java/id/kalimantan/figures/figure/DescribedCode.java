package id.kalimantan.figures.figure;

import jakarta.persistence.MappedSuperclass;
import org.eclipse.microprofile.graphql.Ignore;

/** A row of a code list that says what it means. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
public abstract class DescribedCode extends CodeListEntry {
    @Ignore
    public String definitionId;

    @Ignore
    public String definitionEn;

    LocalizedText definition() {
        return new LocalizedText(definitionId, definitionEn);
    }
}
