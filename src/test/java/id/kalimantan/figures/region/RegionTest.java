package id.kalimantan.figures.region;

import static io.restassured.RestAssured.given;

import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RegionTest {
    @Test
    void probe() {
        for (String q : new String[] {
            "{ region { id code name en: name(language: EN) level aliases isoCode children { code parent { code } } } a: region(code: \"61\") { code children { code } } }",
            "{ regions(first: 2, level: PROVINCE) { totalCount nodes { code } pageInfo { hasNextPage endCursor } edges { cursor node { code } } } }",
            "{ regions(first: 200) { totalCount } }",
            "{ regions(first: 3000000000) { totalCount } }",
            "{ __schema { types { name } } region(code:null) {code} }",
        }) {
            System.out.println(given().contentType("application/json")
                    .body(Map.of("query", q))
                    .post("/graphql")
                    .asString());
        }
        System.out.println(new graphql.schema.idl.SchemaPrinter()
                .print(io.quarkus.arc.Arc.container()
                        .instance(id.kalimantan.figures.graphql.Engine.class)
                        .get()
                        .schema()));
    }
}
