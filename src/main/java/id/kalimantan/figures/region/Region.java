package id.kalimantan.figures.region;

import id.kalimantan.figures.graphql.Language;
import id.kalimantan.figures.graphql.Node;
import id.kalimantan.figures.graphql.NodeId;
import id.kalimantan.figures.graphql.SearchResult;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/** A regional office's area, a province, a regency or a city, as it is published now. */
@Entity
@Immutable
@Table(name = "region")
@SQLRestriction("is_current")
@Description("A regional office's area, a province, a regency or a city.")
public class Region extends PanacheEntityBase implements Node, SearchResult {
    @jakarta.persistence.Id
    @NonNull
    @Description("The code of the Ministry of Home Affairs (Kemendagri), such as 61 or 61.71; KALIMANTAN for the"
            + " regional office's area. It is not the statistics office's (BPS) code, which differs for many.")
    public String code;

    @Ignore
    public String nameId;

    @Ignore
    public String nameEn;

    @Enumerated(EnumType.STRING)
    @NonNull
    @Description("The region's level.")
    public RegionLevel level;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent")
    @Description("The region right above; null at the top.")
    public @Nullable Region parent;

    @Column(name = "iso_3166_2")
    @Description("The ISO 3166-2 code; null below provinces, which ISO does not code.")
    public @Nullable String isoCode;

    @Description("The tz database's name of the time zone; null where the region spans several.")
    public @Nullable String timeZone;

    @NonNull
    @Description("Other spellings in use.")
    public List<@NonNull String> aliases;

    @NonNull
    @OneToMany(mappedBy = "region")
    @OrderBy("name")
    @Description("Abbreviations, former names and the seat of government, each with where it is from.")
    public List<@NonNull RegionName> otherNames;

    @NonNull
    @OneToMany(mappedBy = "parent")
    @OrderBy("code")
    @Description("The regions right below, ordered by code.")
    public List<@NonNull Region> children;

    /** What it is searched by: only HQL looks at it. */
    @Ignore
    @Basic(fetch = FetchType.LAZY)
    public String searchKey;

    @Override
    @Id
    @NonNull
    @Description("The region's global id.")
    public String getId() {
        return NodeId.of("Region", code);
    }

    public String name(Language language) {
        return language.choose(nameId, nameEn);
    }
}
