package id.kalimantan.figures.figure;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A quantity that is reported. */
@Entity
@Immutable
@Table(name = "indicator")
public class IndicatorEntity extends PanacheEntityBase {
    @Id
    @Enumerated(EnumType.STRING)
    public IndicatorCode code;

    @Enumerated(EnumType.STRING)
    public Unit unit;

    public String nameId;
    public String nameEn;
    public String definitionId;
    public String definitionEn;
}
