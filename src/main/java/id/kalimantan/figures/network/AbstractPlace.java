package id.kalimantan.figures.network;

import id.kalimantan.figures.graphql.NodeId;
import id.kalimantan.figures.region.Region;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** The columns that offices, service units and facilities share. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
public abstract class AbstractPlace extends PanacheEntityBase {
    @Id
    protected String code;

    protected String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "region")
    protected Region region;

    protected @Nullable String address;
    protected @Nullable String phone;

    @Embedded
    protected @Nullable Coordinate coordinate;

    protected String sourceNote;
    protected List<String> aliases;

    /** Where it is on a sphere of radius 1: only HQL looks at it. */
    @Ignore
    @Basic(fetch = FetchType.LAZY)
    @Column(columnDefinition = "cube")
    protected @Nullable String position;

    /** What it is searched by: only HQL looks at it. */
    @Ignore
    @Basic(fetch = FetchType.LAZY)
    protected String searchKey;

    public String getId() {
        return NodeId.of(getClass().getSimpleName(), code);
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public Region getRegion() {
        return region;
    }

    public @Nullable String getAddress() {
        return address;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public @Nullable Coordinate getCoordinate() {
        return coordinate;
    }

    public String getSourceNote() {
        return sourceNote;
    }

    @NonNull
    @Description(Descriptions.ALIASES)
    public List<@NonNull String> getAliases() {
        return aliases;
    }

    /** Collects what is missing of what all places have. */
    MissingPart.Collector missing() {
        return new MissingPart.Collector()
                .check("address", address)
                .check("phone", phone)
                .check("coordinate", coordinate);
    }
}
