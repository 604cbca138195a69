package id.kalimantan.figures.network;

import id.kalimantan.figures.figure.Figure;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** How many entries of a registry are known one by one, against how many are reported. */
@Description("How many entries of a registry are known one by one, against how many are reported.")
public record RegistryCompleteness(
        @NonNull @Description("The registry.") RegistryKind registry,

        @Description("How many entries are listed here, in the region and below it.")
        int itemised,

        @Description("The latest figure that reports how many there are, with its day, precision and source; null when"
                + " nobody has reported it for the region.")
        @Nullable
        Figure figure) {

    @Description("The figure's value; null when nobody has reported it for the region. It can be below the number"
            + " itemised: the figure is of a day, the list of others.")
    public @Nullable BigDecimal getReported() {
        return figure == null ? null : figure.value();
    }
}
