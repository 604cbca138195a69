package id.kalimantan.figures.figure;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A value of an enumeration with its names. */
@Description("A value of an enumeration with its names; what it means stands in the schema.")
public record Term(
        @NonNull @Description("The value, as it stands in answers.")
        String code,

        @Ignore LocalizedText names) {
    Term(Enum<?> value, LocalizedText names) {
        this(value.name(), names);
    }
}
