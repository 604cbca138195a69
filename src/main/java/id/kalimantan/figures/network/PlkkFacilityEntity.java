package id.kalimantan.figures.network;

import id.kalimantan.figures.figure.PlkkType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One published version of a work-accident service centre (PLKK). */
@Entity
@Immutable
@Table(name = "plkk_facility")
public class PlkkFacilityEntity extends PlaceEntity {
    @Enumerated(EnumType.STRING)
    public PlkkType type;

    @Enumerated(EnumType.STRING)
    public RegionCertainty regionCertainty;

    public @Nullable String office;
    public @Nullable LocalDate agreementFrom;
    public @Nullable LocalDate agreementUntil;
    public @Nullable LocalDate verifiedOn;
}
