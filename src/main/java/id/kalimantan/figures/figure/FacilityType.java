package id.kalimantan.figures.figure;

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
public class FacilityType extends CodeListEntry {
    @Id
    @Enumerated(EnumType.STRING)
    public PlkkType code;
}
