package id.kalimantan.figures.figure;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** An insurance programme. */
@Entity
@Immutable
@Table(name = "programme")
public class ProgrammeEntity extends PanacheEntityBase {
    @Id
    @Enumerated(EnumType.STRING)
    public ProgrammeCode code;

    public int position;
    public String nameId;
    public String nameEn;
    public String definitionId;
    public String definitionEn;
}
