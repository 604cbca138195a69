package id.kalimantan.figures;

import static java.util.stream.Collectors.toSet;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import id.kalimantan.figures.release.ScratchDatabases;
import id.kalimantan.figures.release.Server;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The packaged application reads through Hibernate: each entity's table stands in a statement that Hibernate logs. */
@SuppressWarnings("NullAway.Init")
class HibernateIT {
    private static Server server;

    /** The tables and views of the entities, and how they are read; the catalogue's are read once a release. */
    enum Read {
        LATEST_BODY("{ bodies { code } }"),
        LATEST_DEFINITION("{ definitions { code } }"),
        LATEST_DIMENSION("{ dimensions { code } }"),
        LATEST_INDICATOR("{ indicators { code } }"),
        LATEST_MEMBER("{ programmes { code } }"),
        REGION("{ region { name } }"),
        RELEASE("{ release { number } }"),
        RELEASE_CHANGE("{ release { tables { added } } }"),
        SOURCE("{ region { figure(indicator: \"EMPLOYERS\") { source { title } } } }"),
        FIGURE("{ region { figure(indicator: \"EMPLOYERS\") { value } } }"),
        REGION_NAME("{ region(code: \"64\") { otherNames { name } } }"),
        HEADLINE("{ release { headlines { totalCount } } }"),
        REGISTRY_COUNTS("{ reconciliation { rule } }"),
        OFFICE("{ offices { nodes { name } } }"),
        SERVICE_UNIT("{ serviceUnits { nodes { name } } }"),
        PLKK_FACILITY("{ plkkFacilities { nodes { name } } }");

        private final String document;
        private final Pattern statement;

        Read(String document) {
            this.document = document;
            // Hibernate's aliases: r1_0
            statement = Pattern.compile("org\\.hibernate\\.SQL.* (from|join) " + table() + " [a-z]+\\d+_\\d+");
        }

        boolean isRemembered() {
            return name().startsWith("LATEST_");
        }

        String table() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @BeforeAll
    static void start() throws Exception {
        server = Server.start(
                ScratchDatabases.blank(), Map.of(), "-Dquarkus.log.category.\"org.hibernate.SQL\".level=DEBUG");
    }

    @AfterAll
    static void end() throws InterruptedException {
        if (server != null) {
            server.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsTheTable(Read entity) {
        List<String> before = entity.isRemembered() ? List.of() : server.log();

        assertEquals("", Client.of(server.url()).post(entity.document).code());

        await().atMost(Duration.ofSeconds(20)).until(() -> server.log().stream()
                .skip(before.size())
                .anyMatch(line -> entity.statement.matcher(line).find()));
    }

    @Test
    void noEntityIsMissingHere() {
        Set<String> tables = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("id.kalimantan.figures").stream()
                        .filter(it -> it.isAnnotatedWith(Entity.class) && it.isAnnotatedWith(Table.class))
                        .map(it -> it.getAnnotationOfType(Table.class).name())
                        .collect(toSet());

        assertEquals(tables, Arrays.stream(Read.values()).map(Read::table).collect(toSet()));
    }
}
