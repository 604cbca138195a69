package id.kalimantan.figures.figure;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A type of work-accident service centre. */
@Entity
@Immutable
@Table(name = "facility_type")
public class FacilityTypeEntity extends PanacheEntityBase {
    @Id
    @Enumerated(EnumType.STRING)
    public PlkkType code;

    public String nameId;
    public String nameEn;
}
