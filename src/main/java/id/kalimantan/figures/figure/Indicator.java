package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.NodeId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A quantity that can be asked for. Those that are reported are published; derived ones are code, and not stored. */
@Entity
@Immutable
@Table(name = "latest_indicator")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
@Description("A quantity that can be asked for.")
public class Indicator extends CodeListEntry implements CatalogueEntry {
    /** Where it stands in the list. */
    @Ignore
    int position;

    @Enumerated(EnumType.STRING)
    @NonNull
    @Description("What its values count.")
    public Unit unit;

    @Enumerated(EnumType.STRING)
    @NonNull
    @Description("Whether it is a state on a day, a flow over a span, or a rate.")
    public IndicatorKind kind;

    @Ignore
    String definitionId;

    @Ignore
    String definitionEn;

    @NonNull
    @ManyToMany(fetch = FetchType.EAGER)
    @JoinTable(
            name = "indicator_definition",
            joinColumns = @JoinColumn(name = "indicator"),
            inverseJoinColumns = @JoinColumn(name = "definition"))
    @OrderColumn(name = "position")
    @Description("What it has meant to different publishers; empty when it has only ever meant one thing.")
    public List<@NonNull Definition> definitions;

    @NonNull
    @ManyToMany(fetch = FetchType.EAGER)
    @JoinTable(
            name = "indicator_dimension",
            joinColumns = @JoinColumn(name = "indicator"),
            inverseJoinColumns = @JoinColumn(name = "dimension"))
    @OrderColumn(name = "position")
    @Description("What it can be broken down by.")
    public List<@NonNull Dimension> dimensions;

    @ManyToOne
    @JoinColumn(name = "growth_of")
    @Description("The indicator whose growth it is; null for any other. Only growth can be below zero.")
    public @Nullable Indicator growthOf;

    /** For Hibernate. */
    protected Indicator() {}

    /** One that is derived. */
    Indicator(DerivedIndicator derived) {
        code = derived.name();
        unit = derived.unit;
        kind = derived.kind;
        nameId = derived.name.indonesian();
        nameEn = derived.name.english();
        definitionId = derived.definition.indonesian();
        definitionEn = derived.definition.english();
        definitions = List.of();
        dimensions = List.of();
        published = true;
    }

    @NonNull
    @Description("Whether its figures are published or computed.")
    public FigureKind getFigures() {
        return isDerived() ? FigureKind.DERIVED : FigureKind.REPORTED;
    }

    @Override
    @Id
    @NonNull
    @Description("The indicator's global id.")
    public String getId() {
        return NodeId.of("Indicator", code);
    }

    LocalizedText definition() {
        return new LocalizedText(definitionId, definitionEn);
    }

    boolean isDerived() {
        return DerivedIndicator.isOne(code);
    }

    /** Whether figures of it can be added and divided. */
    boolean isAmount() {
        return kind != IndicatorKind.RATE;
    }
}
