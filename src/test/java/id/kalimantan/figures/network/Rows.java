package id.kalimantan.figures.network;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;

/** Rows that a test needs besides the bundled ones; their codes begin with {@code test-}. */
@ApplicationScoped
public class Rows {
    @Inject
    AgroalDataSource database;

    /**
     * @param optional columns and values, such as {@code "verified_on = '2025-01-01'"}
     */
    void facility(String code, String region, String... optional) {
        execute("insert into plkk_facility (code, name, type, region, region_certainty, source_note, introduced_in)"
                + " values ('" + code + "', '" + code + "', 'CLINIC', '" + region + "', 'STATED', 'test', 1)");
        set("plkk_facility", code, optional);
    }

    void unit(String code, String office, String region, String... optional) {
        execute("insert into service_unit (code, name, office, region, source_note, introduced_in)" + " values ('"
                + code + "', '" + code + "', '" + office + "', '" + region + "', 'test', 1)");
        set("service_unit", code, optional);
    }

    void office(String code, String region, String parent, String... optional) {
        execute("insert into office (code, name, kind, region, parent, source_note, introduced_in)"
                + " values ('" + code + "', '" + code + "', 'BRANCH_OFFICE', '" + region + "', '" + parent
                + "', 'test', 1)");
        set("office", code, optional);
    }

    void clear() {
        for (String table : new String[] {"plkk_facility", "service_unit", "office"}) {
            execute("delete from " + table + " where code like 'test-%'");
        }
    }

    private void set(String table, String code, String... optional) {
        if (optional.length > 0) {
            execute("update " + table + " set " + String.join(", ", optional) + " where code = '" + code + "'");
        }
    }

    private void execute(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refused) {
            throw new IllegalStateException(sql, refused);
        }
    }
}
