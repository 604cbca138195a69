package id.kalimantan.figures.figure;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A source as some releases had it; {@link Source} is as it is published now. */
@Entity
@Immutable
@Table(name = "source")
public class PublishedSource extends PublishedRow {
    public String code;
    public String publisher;
    public String title;

    /** A day, a month or a year. */
    public String publishedOn;

    public String url;
    public String attributedTo;
}
