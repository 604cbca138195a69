package id.kalimantan.figures.operations;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/** Asks the database which release is current. */
@ApplicationScoped
class CurrentRelease {
    private final AgroalDataSource database;

    CurrentRelease(AgroalDataSource database) {
        this.database = database;
    }

    /** The newest release's number, 0 when there is none. */
    int number() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery("select coalesce(max(number), 0) from release")) {
            answer.next();
            return answer.getInt(1);
        }
    }
}
