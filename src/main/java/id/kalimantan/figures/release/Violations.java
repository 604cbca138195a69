package id.kalimantan.figures.release;

import java.sql.SQLException;
import java.util.Arrays;
import org.postgresql.util.PSQLException;

/** Says what the database refuses in spite of all checks before. */
final class Violations {
    private static final String INTEGRITY = "23";
    private static final String DATA = "22";

    private Violations() {}

    /** Adds the problem; an exception that is not about the rows is thrown again. */
    static void explain(SQLException refused, Problems problems) throws SQLException {
        String state = String.valueOf(refused.getSQLState());
        if (!state.startsWith(INTEGRITY) && !state.startsWith(DATA)) {
            throw refused;
        }
        var details = refused instanceof PSQLException exception ? exception.getServerErrorMessage() : null;
        String table = details == null ? null : details.getTable();
        DatasetKind kind = Arrays.stream(DatasetKind.values())
                .filter(it -> it.table().equals(table))
                .findFirst()
                .orElseThrow(() -> refused);
        String constraint = details == null || details.getConstraint() == null ? state : details.getConstraint();
        problems.error(
                kind,
                null,
                null,
                null,
                ProblemCode.CONTRADICTION,
                "The rows of this file contradict one another or what is published (" + constraint + ").");
    }
}
