package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.Node;
import id.kalimantan.figures.graphql.NodeId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;

/** A quantity that can be asked for. Those that are reported are rows of the table; derived ones are not stored. */
@Entity
@Immutable
@Table(name = "indicator")
@Description("A quantity that can be asked for.")
public class Indicator extends DescribedCode implements Node {
    @jakarta.persistence.Id
    @Enumerated(EnumType.STRING)
    @NonNull
    @Description("The code to ask with.")
    public IndicatorCode code;

    @Enumerated(EnumType.STRING)
    @NonNull
    @Description("What its values count.")
    public Unit unit;

    /** For Hibernate. */
    protected Indicator() {}

    /** One that is derived. */
    Indicator(IndicatorCode derived) {
        LocalizedText name = Objects.requireNonNull(derived.name);
        LocalizedText definition = Objects.requireNonNull(derived.definition);
        code = derived;
        unit = derived.unit;
        nameId = name.indonesian();
        nameEn = name.english();
        definitionId = definition.indonesian();
        definitionEn = definition.english();
    }

    @NonNull
    @Description("Whether its figures are published or computed.")
    public FigureKind getKind() {
        return code.isDerived() ? FigureKind.DERIVED : FigureKind.REPORTED;
    }

    @Override
    @Id
    @NonNull
    @Description("The indicator's global id.")
    public String getId() {
        return NodeId.of("Indicator", code.name());
    }
}
