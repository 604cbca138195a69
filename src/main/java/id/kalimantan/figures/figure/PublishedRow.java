package id.kalimantan.figures.figure;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;

/** A row as it was published in the releases from the one that introduced it to before the one that ended it. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
public abstract class PublishedRow extends PanacheEntityBase {
    @Id
    public Long id;

    public int introducedIn;

    /** Null while it is published. */
    public @Nullable Integer endedIn;
}
