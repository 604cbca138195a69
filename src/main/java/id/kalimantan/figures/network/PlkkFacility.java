package id.kalimantan.figures.network;

import id.kalimantan.figures.graphql.SearchResult;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/**
 * A work-accident service centre (PLKK), as it is published now: a hospital, clinic or puskesmas under agreement to treat
 * work accidents.
 */
@Entity
@Immutable
@Table(name = "plkk_facility")
@SQLRestriction("is_current")
@Description("A work-accident service centre (Pusat Layanan Kecelakaan Kerja): a hospital, clinic or puskesmas under"
        + " agreement to treat work accidents.")
public class PlkkFacility extends AbstractPlace implements Place, SearchResult {
    @NonNull
    @Description("The code of the type of facility; facilityTypes lists them with their names.")
    public String type;

    @Enumerated(EnumType.STRING)
    @NonNull
    @Description("How it is known which region it is in.")
    public RegionCertainty regionCertainty;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "office")
    @Description("The branch office that has the agreement with it and serves it; null when not known.")
    public @Nullable Office office;

    @Ignore
    @Embedded
    public @Nullable Agreement known;

    @Description("The day on which the entry was last checked against the facility or its branch office; null when"
            + " never.")
    public @Nullable LocalDate verifiedOn;

    @NonNull
    @Description("The agreement to treat work accidents, as far as it is known.")
    public Agreement getAgreement() {
        return Objects.requireNonNullElse(known, Agreement.UNKNOWN);
    }

    @Override
    @NonNull
    @Description(Descriptions.MISSING)
    public List<@NonNull MissingPart> getMissing() {
        return missing()
                .check("office", office)
                .check("agreement.from", getAgreement().from())
                .check("agreement.until", getAgreement().until())
                .check("verifiedOn", verifiedOn, UnknownReason.NOT_VERIFIED)
                .found();
    }
}
