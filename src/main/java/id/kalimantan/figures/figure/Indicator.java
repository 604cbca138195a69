package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.Node;
import id.kalimantan.figures.graphql.NodeId;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A quantity that can be asked for. */
@Description("A quantity that can be asked for.")
public record Indicator(
        @NonNull @Description("The code to ask with.") IndicatorCode code,
        @NonNull @Description("What its values count.") Unit unit,
        @Ignore String nameId,
        @Ignore String nameEn,
        @Ignore String definitionId,
        @Ignore String definitionEn)
        implements Node {

    Indicator(IndicatorEntity row) {
        this(row.code, row.unit, row.nameId, row.nameEn, row.definitionId, row.definitionEn);
    }

    @Override
    @Id
    @NonNull
    @Description("The indicator's global id.")
    public String getId() {
        return NodeId.of("Indicator", code.name());
    }
}
