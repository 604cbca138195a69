package id.kalimantan.figures.figure;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** What an indicator meant when a figure was published, for indicators that have meant several things. */
@Entity
@Immutable
@Table(name = "definition")
public class DefinitionEntity extends PanacheEntityBase {
    @Id
    public String code;

    public String nameId;
    public String nameEn;
}
