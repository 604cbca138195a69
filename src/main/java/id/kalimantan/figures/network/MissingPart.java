package id.kalimantan.figures.network;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A field that is null because the answer is not known. */
@Description("A field that is null because the answer is not known.")
public record MissingPart(
        @NonNull @Description("The field's name, such as phone or agreement.until.")
        String field,

        @NonNull @Description("Why it is not known.") UnknownReason reason) {

    /** Collects the parts that are null. */
    static final class Collector {
        private final List<MissingPart> missing = new ArrayList<>();

        Collector check(String field, @Nullable Object value) {
            return check(field, value, UnknownReason.NOT_STATED);
        }

        Collector check(String field, @Nullable Object value, UnknownReason reason) {
            if (value == null) {
                missing.add(new MissingPart(field, reason));
            }
            return this;
        }

        List<MissingPart> found() {
            return missing;
        }
    }
}
