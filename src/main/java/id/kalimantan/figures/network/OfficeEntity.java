package id.kalimantan.figures.network;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One published version of an office. */
@Entity
@Immutable
@Table(name = "office")
public class OfficeEntity extends PlaceEntity {
    @Enumerated(EnumType.STRING)
    public OfficeKind kind;

    /** Empty when not stated. */
    public String[] serves;

    public @Nullable String parent;
    public @Nullable String asPrinted;
    public @Nullable String lastSeen;
}
