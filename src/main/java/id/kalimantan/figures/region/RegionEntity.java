package id.kalimantan.figures.region;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One published version of a region. */
@Entity
@Immutable
@Table(name = "region")
public class RegionEntity extends PanacheEntityBase {
    @Id
    public Long id;

    public String code;
    public String nameId;
    public String nameEn;

    @Enumerated(EnumType.STRING)
    public RegionLevel level;

    public @Nullable String parent;

    @Column(name = "iso_3166_2")
    public @Nullable String isoCode;

    public @Nullable String timeZone;
    public String[] aliases;
    public int introducedIn;
    public @Nullable Integer endedIn;

    @Column(insertable = false, updatable = false)
    public @Nullable Boolean isCurrent;
}
