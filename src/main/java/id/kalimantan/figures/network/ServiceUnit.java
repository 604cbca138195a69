package id.kalimantan.figures.network;

import id.kalimantan.figures.graphql.SearchResult;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/** A service unit (unit layanan) of a branch office, as it is published now. */
@Entity
@Immutable
@Table(name = "service_unit")
@SQLRestriction("is_current")
@Description("A service unit (unit layanan) of a branch office; no source defines the term further.")
public class ServiceUnit extends AbstractPlace implements Place, SearchResult {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "office")
    @Description("The branch office it belongs to; null when no source states it.")
    public @Nullable Office office;

    @Description("The last day (2024-11-07), month (2026-01) or year (2021) in which a published page shows it;"
            + " null when uncertain.")
    public @Nullable String lastSeen;

    @Override
    @NonNull
    @Description(Descriptions.MISSING)
    public List<@NonNull MissingPart> getMissing() {
        return missing().check("office", office).check("lastSeen", lastSeen).found();
    }
}
