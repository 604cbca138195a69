package id.kalimantan.figures.figure;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** What an indicator meant when a figure was published, for indicators that have meant several things. */
@Entity
@Immutable
@Table(name = "definition")
public class Definition extends CodeListEntry {
    @Id
    public String code;
}
