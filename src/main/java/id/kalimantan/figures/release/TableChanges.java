package id.kalimantan.figures.release;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** What a publication did to the rows of a table. */
@Entity
@Table(name = "release_change")
@IdClass(TableChanges.Key.class)
@Description("What a publication did, or in a dry run would do, to the rows of a table.")
public class TableChanges extends PanacheEntityBase {
    /** The primary key. */
    @RegisterForReflection // for Hibernate
    public record Key(Integer release, DatasetKind kind) implements Serializable {}

    /** Of a dry run it is never stored. */
    @Ignore
    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "release")
    public Release release;

    @Id
    @Enumerated(EnumType.STRING)
    @NonNull
    @Description("The table.")
    public DatasetKind kind;

    @NonNull
    @Description("Rows whose key was not published before.")
    public Integer added;

    @NonNull
    @Description("Rows that were published with other content.")
    public Integer revised;

    @NonNull
    @Description("Rows that are no longer published.")
    public Integer withdrawn;

    @NonNull
    @Description("Rows of the file that were already published just so.")
    public Integer unchanged;

    /** For Hibernate. */
    protected TableChanges() {}

    TableChanges(Release release, DatasetKind kind, int added, int revised, int withdrawn, int unchanged) {
        this.release = release;
        this.kind = kind;
        this.added = added;
        this.revised = revised;
        this.withdrawn = withdrawn;
        this.unchanged = unchanged;
    }

    Map<String, Object> toMap() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("kind", kind.name());
        fields.put("added", added);
        fields.put("revised", revised);
        fields.put("withdrawn", withdrawn);
        fields.put("unchanged", unchanged);
        return fields;
    }

    boolean any() {
        return added + revised + withdrawn > 0;
    }
}
