package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.Node;
import id.kalimantan.figures.graphql.NodeId;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** One number of one source, or the reason why there is none. */
@Description("One number of one source, or the reason why there is none.")
public record Figure(
        @Ignore FigureKey key,

        @NonNull @Description("The time that the figure is of.")
        Period period,

        @Description("The exact value in the figure's unit; null when missing.") @Nullable
        BigDecimal value,

        @Description("Why there is no value; null when there is one. Missing is never zero.") @Nullable
        MissingReason missing,

        @NonNull @Description("What the value counts.") Unit unit,
        @NonNull @Description("How exact the value is.") Precision precision,

        @Description("The number in the publisher's own words; null when missing or derived.") @Nullable
        String asPrinted,

        @Description("The page that published the figure; null when it is derived, see its derivation's inputs.")
        @Nullable
        Source source,

        @Ignore @Nullable String definition,

        @NonNull @Description("What to know before using the figure.")
        List<@NonNull Note> notes,

        @Ignore int release)
        implements Node {

    @Override
    @Id
    @NonNull
    @Description("The figure's global id.")
    public String getId() {
        return NodeId.of("Figure", key.encode());
    }

    @NonNull
    @Description("Whether it was published or computed.")
    public FigureKind getKind() {
        return source == null ? FigureKind.DERIVED : FigureKind.REPORTED;
    }

    @Description("The type of PLKK that it is about; null when it is not about one type.")
    public @Nullable PlkkType getFacilityType() {
        return key.part().facilityType();
    }

    Shelf.Subject subject() {
        return new Shelf.Subject(key.region(), key.indicator(), key.part());
    }
}
