package id.kalimantan.figures.figure;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One published version of a source. */
@Entity
@Immutable
@Table(name = "source")
public class SourceEntity extends PanacheEntityBase {
    @Id
    public Long id;

    public String code;
    public String publisher;
    public String title;

    /** A day, a month or a year. */
    public String publishedOn;

    public String url;
    public String attributedTo;
    public int introducedIn;
    public @Nullable Integer endedIn;

    @Column(insertable = false, updatable = false)
    public @Nullable Boolean isCurrent;
}
