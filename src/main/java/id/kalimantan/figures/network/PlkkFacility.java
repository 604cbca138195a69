package id.kalimantan.figures.network;

import id.kalimantan.figures.figure.PlkkType;
import id.kalimantan.figures.graphql.SearchResult;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A work-accident service centre (PLKK): a hospital, clinic or puskesmas under agreement to treat work accidents. */
@Description("A work-accident service centre (Pusat Layanan Kecelakaan Kerja): a hospital, clinic or puskesmas under"
        + " agreement to treat work accidents.")
public record PlkkFacility(
        @Ignore PlaceDetails details,
        @NonNull @Description("The type of facility.") PlkkType type,

        @NonNull @Description("How it is known which region it is in.")
        RegionCertainty regionCertainty,

        @Ignore @Nullable String officeCode,

        @NonNull @Description("The agreement to treat work accidents, as far as it is known.")
        Agreement agreement,

        @Description("The day on which the entry was last checked against the facility or its branch office; null when"
                + " never.")
        @Nullable
        LocalDate verifiedOn)
        implements Place, SearchResult {

    static final String BRIEF = "type, region_certainty, office";
    static final String REST = "agreement_from, agreement_until, verified_on";

    PlkkFacility(ResultSet row, boolean brief) throws SQLException {
        this(
                new PlaceDetails(row, brief),
                PlkkType.valueOf(row.getString("type")),
                RegionCertainty.valueOf(row.getString("region_certainty")),
                row.getString("office"),
                brief ? Agreement.UNREAD : new Agreement(row),
                brief ? null : row.getObject("verified_on", LocalDate.class));
    }

    @Override
    public List<MissingPart> missing() {
        return details.missing()
                .check("office", officeCode)
                .check("agreement.from", agreement.from())
                .check("agreement.until", agreement.until())
                .check("verifiedOn", verifiedOn, UnknownReason.NOT_VERIFIED)
                .found();
    }
}
