package id.kalimantan.figures.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/** An agreement to treat work accidents, as far as it is known. */
@Description("An agreement to treat work accidents, as far as it is known.")
public record Agreement(
        @Description("The first day; null when not known.") @Nullable
        LocalDate from,

        @Description("The last day; null when not known, which does not mean without end.") @Nullable
        LocalDate until) {

    static final Agreement UNREAD = new Agreement(null, null);

    Agreement(ResultSet row) throws SQLException {
        this(row.getObject("agreement_from", LocalDate.class), row.getObject("agreement_until", LocalDate.class));
    }

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
