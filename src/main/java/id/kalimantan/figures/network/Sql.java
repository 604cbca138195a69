package id.kalimantan.figures.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/** A statement in the making: its text and the values of its question marks, in their order. */
final class Sql {
    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    interface Reader<R> {
        R read(ResultSet row) throws SQLException;
    }

    Sql add(String part, Object... itsValues) {
        text.append(part);
        Collections.addAll(values, itsValues);
        return this;
    }

    Sql add(Sql part) {
        return add(part.text.toString(), part.values.toArray());
    }

    /**
     * Reads all rows, in the session's transaction. Over JDBC: a page of 50 places takes a third of the time that it
     * takes as entities.
     */
    <R> List<R> list(Session session, Reader<R> reader) {
        var statistics = session.getSessionFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getStatistics();
        return session.doReturningWork(connection -> {
            statistics.prepareStatement();
            try (var statement = connection.prepareStatement(text.toString())) {
                for (int i = 0; i < values.size(); i++) {
                    statement.setObject(i + 1, values.get(i));
                }
                try (var row = statement.executeQuery()) {
                    List<R> rows = new ArrayList<>();
                    while (row.next()) {
                        rows.add(reader.read(row));
                    }
                    return rows;
                }
            }
        });
    }
}
