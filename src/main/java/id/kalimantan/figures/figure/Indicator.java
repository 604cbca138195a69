package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.Node;
import id.kalimantan.figures.graphql.NodeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A quantity that can be asked for. */
@Description("A quantity that can be asked for.")
public record Indicator(
        @NonNull @Description("The code to ask with.") IndicatorCode code,
        @NonNull @Description("What its values count.") Unit unit,

        @NonNull @Description("Whether its figures are published or computed.")
        FigureKind kind,

        @Ignore Words name,
        @Ignore Words definition)
        implements Node {

    /** @param row with the columns of the table, which holds those that are reported */
    Indicator(ResultSet row) throws SQLException {
        this(
                IndicatorCode.valueOf(row.getString("code")),
                Unit.valueOf(row.getString("unit")),
                FigureKind.REPORTED,
                Words.read(row, "name"),
                Words.read(row, "definition"));
    }

    /** One that is derived. */
    Indicator(IndicatorCode code) {
        this(
                code,
                code.unit,
                FigureKind.DERIVED,
                Objects.requireNonNull(code.name),
                Objects.requireNonNull(code.definition));
    }

    @Override
    @Id
    @NonNull
    @Description("The indicator's global id.")
    public String getId() {
        return NodeId.of("Indicator", code.name());
    }
}
