package id.kalimantan.figures.figure;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.Immutable;

/** How many offices, service units and facilities are listed in a region and below it: of what exists, a lower bound. */
@Entity
@Immutable
@Table(name = "registry_counts")
public class RegistryCounts extends PanacheEntityBase {
    private static final String FORMULA = "COUNT(register)";
    private static final LocalizedText CAUTION = new LocalizedText(
            "Daftar pada rilis sekarang, bukan pada tanggal angka yang dilaporkan; yang tidak pernah diterbitkan tidak tercantum.",
            "The register as of the current release, not of the reported figure's day; it lacks what nobody has published.");

    /** The region's code: the row is a view's. */
    @Id
    public String region;

    public long branchOffices;
    public long serviceUnits;
    public long plkkFacilities;

    /** The counts by the quantity that sources report of them. */
    public Map<String, Long> byIndicator() {
        return Map.of(
                "BRANCH_OFFICES", branchOffices,
                "SERVICE_UNITS", serviceUnits,
                "PLKK_FACILITIES", plkkFacilities);
    }

    /** Whether a key is that of a count. */
    static boolean isCount(FigureKey key) {
        return key.source().equals("=" + FORMULA);
    }

    /** The count as a figure to set beside a reported one. */
    static Figure figure(Figure reported, long count) {
        BigDecimal value = BigDecimal.valueOf(count);
        FigureKey key = reported.key();
        return new Figure(
                new FigureKey(key.series(), key.period(), "=" + FORMULA, null, key.release()),
                reported.indicator(),
                reported.part(),
                reported.period(),
                value,
                null,
                reported.unit(),
                1,
                Precision.of(Qualifier.AT_LEAST, new Interval(value, null), PrecisionBasis.PRINTED),
                null,
                new Derivation(FORMULA, List.of(), 0, List.of(CAUTION)),
                null,
                List.of(),
                Set.of(),
                List.of(),
                reported.release());
    }
}
