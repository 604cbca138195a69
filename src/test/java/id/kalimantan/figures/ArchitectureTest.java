package id.kalimantan.figures;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.sql.SQLException;
import org.eclipse.microprofile.graphql.GraphQLApi;

/** One way through the house: which package may import which, and who may touch the database. */
@AnalyzeClasses(packages = "id.kalimantan.figures", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule importsKeepTheirDirection = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("sql")
            .definedBy("..figures.sql..")
            .layer("graphql")
            .definedBy("..figures.graphql..")
            .layer("region")
            .definedBy("..figures.region..")
            .layer("figure")
            .definedBy("..figures.figure..")
            .layer("network")
            .definedBy("..figures.network..")
            .layer("release")
            .definedBy("..figures.release..")
            .layer("http")
            .definedBy("..figures.http..")
            .layer("database")
            .definedBy("..figures.database..")
            .layer("operations")
            .definedBy("..figures.operations..")
            .whereLayer("sql")
            .mayNotAccessAnyLayer()
            .whereLayer("graphql")
            .mayOnlyAccessLayers("sql")
            .whereLayer("region")
            .mayOnlyAccessLayers("sql", "graphql")
            .whereLayer("figure")
            .mayOnlyAccessLayers("sql", "graphql", "region")
            .whereLayer("network")
            .mayOnlyAccessLayers("sql", "graphql", "region", "figure")
            .whereLayer("release")
            .mayOnlyAccessLayers("sql", "graphql", "region", "figure", "network")
            .whereLayer("http")
            .mayOnlyAccessLayers("graphql", "release")
            .whereLayer("operations")
            .mayOnlyAccessLayers("graphql", "http", "release", "sql")
            .whereLayer("database")
            .mayNotAccessAnyLayer();

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("id.kalimantan.figures.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule apiAndHttpCodeNeverTouchesSql = noClasses()
            .that(are(annotatedWith(GraphQLApi.class)))
            .or()
            .resideInAnyPackage("..figures.http..", "..figures.graphql..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "java.sql..",
                            "javax.sql..",
                            "jakarta.persistence..",
                            "io.quarkus.hibernate..",
                            "org.hibernate..")
                    // Its state tells a database that is away from a statement that is wrong.
                    .and(not(type(SQLException.class))));

    @ArchTest
    static final ArchRule entitiesAreNotGraphQLTypes = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(GraphQLApi.class)
            .should()
            .notHaveRawReturnType(are(annotatedWith(Entity.class)));

    @ArchTest
    static final ArchRule queriesReadInTheOperationsTransaction = noClasses()
            .that()
            .haveSimpleNameEndingWith("Queries")
            .should()
            .dependOnClassesThat(resideInAnyPackage("javax.sql..", "jakarta.persistence..", "io.quarkus.hibernate.."));
}
