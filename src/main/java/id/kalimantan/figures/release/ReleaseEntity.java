package id.kalimantan.figures.release;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One publication. */
@Entity
@Immutable
@Table(name = "release")
public class ReleaseEntity extends PanacheEntityBase {
    @Id
    public Integer number;

    public OffsetDateTime publishedAt;
    public String publishedBy;
    public @Nullable String note;
    public String checksum;
}
