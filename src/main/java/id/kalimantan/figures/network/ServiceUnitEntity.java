package id.kalimantan.figures.network;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One published version of a service unit. */
@Entity
@Immutable
@Table(name = "service_unit")
public class ServiceUnitEntity extends PlaceEntity {
    public String office;
    public @Nullable String lastSeen;
}
