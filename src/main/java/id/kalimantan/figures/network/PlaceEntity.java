package id.kalimantan.figures.network;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The columns that offices, service units and facilities share. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
public abstract class PlaceEntity extends PanacheEntityBase {
    @Id
    public Long id;

    public String code;
    public String name;
    public String region;
    public @Nullable String address;
    public @Nullable String phone;
    public @Nullable BigDecimal latitude;
    public @Nullable BigDecimal longitude;

    @Enumerated(EnumType.STRING)
    public @Nullable CoordinateQuality coordinateQuality;

    public @Nullable String coordinatePlace;
    public String sourceNote;
    public String[] aliases;
    public int introducedIn;
    public @Nullable Integer endedIn;

    @Column(insertable = false, updatable = false)
    public @Nullable Boolean isCurrent;
}
