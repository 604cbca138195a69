package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.Node;
import id.kalimantan.figures.graphql.NodeId;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLRestriction;

/** A page that published figures: as it is published now, or as it was in the release that a figure is shown of. */
@Entity
@Immutable
@Table(name = "source")
@SQLRestriction("is_current")
@RegisterForReflection // for queries of figures
@Description("A page that published figures.")
public class Source extends PanacheEntityBase implements Node {
    @jakarta.persistence.Id
    @NonNull
    @Description("The source's code.")
    public String code;

    @NonNull
    @Description("Who published the page.")
    public String publisher;

    @NonNull
    @Description("The headline as printed.")
    public String title;

    @NonNull
    @Description("The ISO 8601 day, month or year of publication, as exactly as it is known.")
    public String publishedOn;

    @NonNull
    @Description("The page's address.")
    public String url;

    @NonNull
    @Description("The body whose figures the page reports.")
    public String attributedTo;

    /** For Hibernate. */
    protected Source() {}

    /** As it was in some release. */
    public Source(String code, String publisher, String title, String publishedOn, String url, String attributedTo) {
        this.code = code;
        this.publisher = publisher;
        this.title = title;
        this.publishedOn = publishedOn;
        this.url = url;
        this.attributedTo = attributedTo;
    }

    @Override
    @Id
    @NonNull
    @Description("The source's global id.")
    public String getId() {
        return NodeId.of("Source", code);
    }
}
