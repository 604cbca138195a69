package id.kalimantan.figures.network;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/** An agreement to treat work accidents, as far as it is known. */
@Embeddable
@Description("An agreement to treat work accidents, as far as it is known.")
public record Agreement(
        @Column(name = "agreementFrom") @Description("The first day; null when not known.") @Nullable
        LocalDate from,

        @Column(name = "agreementUntil")
        @Description("The last day; null when not known, which does not mean without end.")
        @Nullable
        LocalDate until) {
    static final Agreement UNKNOWN = new Agreement(null, null);

    /** Whether it holds on a day; {@code UNKNOWN} unless the known bounds decide it. */
    AgreementStatus on(LocalDate day) {
        if (from != null && day.isBefore(from)) {
            return AgreementStatus.NOT_YET_VALID;
        }
        if (until != null && day.isAfter(until)) {
            return AgreementStatus.EXPIRED;
        }
        return from == null || until == null ? AgreementStatus.UNKNOWN : AgreementStatus.VALID;
    }
}
