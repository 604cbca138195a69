package id.kalimantan.figures.network;

import id.kalimantan.figures.figure.Figure;
import id.kalimantan.figures.graphql.Language;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** How many entries of a registry are known one by one, against how many are reported. */
@Description("How many entries of a registry are known one by one, against how many are reported.")
public record RegistryCompleteness(
        @NonNull @Description("The registry.") RegistryKind registry,

        @Ignore String area,

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

    @Nullable
    String caution(Language language) {
        String what = registry.words(language);
        if (figure == null || figure.value() == null) {
            return language.choose(
                            "Daftar ini memuat %d %s; tidak ada yang melaporkan berapa jumlah seluruhnya.",
                            "The list has %d %s; nobody reports how many there are in all.")
                    .formatted(itemised, what);
        }
        if (figure.value().compareTo(BigDecimal.valueOf(itemised)) <= 0) {
            return null;
        }
        return language.choose(
                        "Daftar ini memuat %d dari %s %s yang dilaporkan (%s): yang lain tidak tercantum, mungkin juga yang lebih dekat.",
                        "The list has %d of the %s %s that are reported (%s): others are not listed, perhaps also nearer ones.")
                .formatted(
                        itemised,
                        figure.value().toPlainString(),
                        what,
                        figure.period().label(language));
    }
}
