package id.kalimantan.figures.network;

import id.kalimantan.figures.graphql.SearchResult;
import id.kalimantan.figures.region.Region;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/** A regional or branch office of BPJS Ketenagakerjaan, as it is published now. */
@Entity
@Immutable
@Table(name = "office")
@SQLRestriction("is_current")
@Description("A regional or branch office of BPJS Ketenagakerjaan.")
public class Office extends AbstractPlace implements Place, SearchResult {
    @Enumerated(EnumType.STRING)
    @NonNull
    @Description("The kind of office.")
    public OfficeKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent")
    @Description("The office it reports to; null when not stated.")
    public @Nullable Office parent;

    @Ignore
    @ManyToMany
    @JoinTable(
            name = "office_working_area",
            joinColumns = @JoinColumn(name = "office"),
            inverseJoinColumns = @JoinColumn(name = "region"))
    @OrderBy("code")
    public List<Region> served;

    @Description("What the source calls this kind of office; null when it names the place only.")
    public @Nullable String asPrinted;

    @Description("The last day (2024-11-07), month (2026-01) or year (2021) in which a published page shows it;"
            + " null when uncertain.")
    public @Nullable String lastSeen;

    @Description("The regions of its working area; null when no source states it, which does not mean none.")
    public @Nullable List<@NonNull Region> getServes() {
        return served.isEmpty() ? null : served;
    }

    @Override
    @NonNull
    @Description(Descriptions.MISSING)
    public List<@NonNull MissingPart> getMissing() {
        return missing()
                .check("serves", getServes())
                .check("parent", parent)
                .check("asPrinted", asPrinted)
                .check("lastSeen", lastSeen)
                .found();
    }
}
