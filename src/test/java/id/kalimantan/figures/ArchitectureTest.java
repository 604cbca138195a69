package id.kalimantan.figures;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Predicate;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.hibernate.Hibernate;

/** One way through the house: which package may import which, and who may touch the database. */
@AnalyzeClasses(packages = "id.kalimantan.figures", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule importsKeepTheirDirection = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
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
            .layer("download")
            .definedBy("..figures.download..")
            .layer("subscription")
            .definedBy("..figures.subscription..")
            .layer("database")
            .definedBy("..figures.database..")
            .layer("operations")
            .definedBy("..figures.operations..")
            .whereLayer("graphql")
            .mayNotAccessAnyLayer()
            .whereLayer("region")
            .mayOnlyAccessLayers("graphql")
            .whereLayer("figure")
            .mayOnlyAccessLayers("graphql", "region")
            .whereLayer("network")
            .mayOnlyAccessLayers("graphql", "region", "figure")
            .whereLayer("release")
            .mayOnlyAccessLayers("graphql", "region", "figure", "network")
            .whereLayer("http")
            .mayOnlyAccessLayers("graphql", "release")
            .whereLayer("download")
            .mayOnlyAccessLayers("graphql", "http", "release")
            .whereLayer("subscription")
            .mayOnlyAccessLayers("graphql", "http", "release")
            .whereLayer("operations")
            .mayOnlyAccessLayers("graphql", "http", "release")
            .whereLayer("database")
            .mayNotAccessAnyLayer();

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("id.kalimantan.figures.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule apiAndHttpCodeNeverTouchesTheDatabase = noClasses()
            .that(are(annotatedWith(GraphQLApi.class)))
            .or()
            .resideInAnyPackage(
                    "..figures.http..", "..figures.subscription..", "..figures.download..", "..figures.graphql..")
            .and()
            .doNotHaveFullyQualifiedName("id.kalimantan.figures.graphql.OperationTransaction")
            .and()
            .doNotHaveFullyQualifiedName("id.kalimantan.figures.graphql.OperationTransaction$StatementCounter")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "java.sql..",
                            "javax.sql..",
                            "jakarta.persistence..",
                            "io.quarkus.hibernate..",
                            "org.hibernate..")
                    // Its state tells a database that is away from a statement that is wrong.
                    .and(not(type(SQLException.class)))
                    .and(not(type(Hibernate.class))));

    /**
     * PostgreSQL does there what JPA has no form for: COPY, merging a publication, the difference of releases. One class
     * tries to connect before there is a Hibernate.
     */
    @ArchTest
    static final ArchRule jdbcIsForStagingOnly = noClasses()
            .that()
            .resideOutsideOfPackage("..figures.release..")
            .and()
            .doNotHaveFullyQualifiedName("id.kalimantan.figures.database.FirstConnection")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..").and(not(type(SQLException.class))));

    @ArchTest
    static final ArchRule nothingIsHiddenInThreads =
            noClasses().should().dependOnClassesThat(are(assignableTo(ThreadLocal.class)));

    /** SmallRye answers aliases with different arguments with one of them. */
    @ArchTest
    static final ArchRule batchesAreDataLoaders = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(GraphQLApi.class)
            .should(condition("have no @Source that is a list", method -> method.getParameters().stream()
                    .noneMatch(it ->
                            it.isAnnotatedWith(Source.class) && it.getRawType().isAssignableTo(Collection.class))));

    /** A reference to another row is an association. */
    @ArchTest
    static final ArchRule associationsAreNotTexts = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .haveNameMatching(
                    "(region|parent|office|source|indicator|segment|programme|facilityType|definition|release)(Code|Id)?s?")
            .and(not(annotatedWith(Id.class)))
            .and(not(name("definitionId"))) // the text of a definition in Indonesian
            .should(condition("refer to a row", field -> field.getType().getAllInvolvedRawTypes().stream()
                    .noneMatch(it -> it.isEquivalentTo(String.class))));

    private static <T extends HasDescription> ArchCondition<T> condition(String description, Predicate<T> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                events.add(new SimpleConditionEvent(item, holds.test(item), item.getDescription()));
            }
        };
    }
}
