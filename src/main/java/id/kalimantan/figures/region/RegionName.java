package id.kalimantan.figures.region;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/** Another name of a region, as it is published now. */
@Entity
@Immutable
@Table(name = "region_name")
@SQLRestriction("is_current")
@Description("Another name by which a region is found.")
public class RegionName extends PanacheEntityBase {
    @jakarta.persistence.Id
    @Ignore
    public Long id;

    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "region")
    public Region region;

    @NonNull
    @Description("The name.")
    public String name;

    @Enumerated(EnumType.STRING)
    @NonNull
    @Description("How it belongs to the region.")
    public RegionNameKind kind;

    @Description("The year until which it was so; null when it still is.")
    public @Nullable String until;

    @Column(name = "source")
    @NonNull
    @Description("The address of the page that says so.")
    public String url;

    /** What it is searched by: only HQL looks at it. */
    @Ignore
    @Basic(fetch = FetchType.LAZY)
    public String searchKey;
}
