package id.kalimantan.figures.release;

import id.kalimantan.figures.graphql.Node;
import id.kalimantan.figures.graphql.NodeId;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A numbered state of all published data. */
@Entity
@Table(name = "release")
@Description("A numbered state of all published data. A publication makes a new one, and none ever changes.")
public class Release extends PanacheEntityBase implements Node {
    @jakarta.persistence.Id
    @NonNull
    @Description("The number: 1 for the first, one more for each that follows.")
    public Integer number;

    OffsetDateTime publishedAt;

    @NonNull
    @Description("Who published it.")
    public String publishedBy;

    @Description("What the publisher said about it; null when nothing.")
    public @Nullable String note;

    @NonNull
    @Description("A SHA-256 of everything that is published in this release, in hexadecimal digits. Releases of"
            + " the same content have the same, on whatever server.")
    public String checksum;

    @Ignore
    @OneToMany(mappedBy = "release")
    public List<TableChanges> changedTables = new ArrayList<>();

    /** For Hibernate. */
    protected Release() {}

    /** A draft: rows refer to their release, so it comes first; its checksum is known when they are there. */
    Release(int number, String publishedBy, @Nullable String note) {
        this.number = number;
        this.publishedAt = OffsetDateTime.now(ZoneOffset.UTC);
        this.publishedBy = publishedBy;
        this.note = note;
        this.checksum = "";
    }

    /** What it is told by, also where a database was restored. */
    public ReleaseTracker.Identified identified() {
        return new ReleaseTracker.Identified(number, checksum + ' ' + publishedAt.toInstant());
    }

    @NonNull
    @Description("When it was published.")
    public OffsetDateTime getPublishedAt() {
        return publishedAt.withOffsetSameInstant(ZoneOffset.UTC);
    }

    @NonNull
    @Description("What the publication did to each table that it had a file for.")
    public List<@NonNull TableChanges> getTables() {
        return changedTables.stream()
                .sorted(Comparator.comparing(table -> table.kind))
                .toList();
    }

    @Override
    @Id
    @NonNull
    @Description("The release's global id.")
    public String getId() {
        return NodeId.of("Release", number.toString());
    }
}
