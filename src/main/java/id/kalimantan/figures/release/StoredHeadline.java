package id.kalimantan.figures.release;

import id.kalimantan.figures.figure.Figure;
import id.kalimantan.figures.figure.Headline;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The keys of a headline's figures, by which they are found again as of their releases. */
@Entity
@Table(name = "headline")
@IdClass(StoredHeadline.Key.class)
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
public class StoredHeadline extends PanacheEntityBase {
    /** The primary key. */
    @RegisterForReflection // for Hibernate
    public record Key(Integer release, Integer position) implements Serializable {}

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "release")
    public Release release;

    /** Where it stands among the headlines of its release. */
    @Id
    public Integer position;

    public @Nullable String before;
    public @Nullable String after;

    /** For Hibernate. */
    protected StoredHeadline() {}

    StoredHeadline(Release release, int position, Headline headline) {
        this.release = release;
        this.position = position;
        before = key(headline.before());
        after = key(headline.after());
    }

    private static @Nullable String key(@Nullable Figure figure) {
        return figure == null ? null : figure.nodeKey();
    }
}
