package id.kalimantan.figures.release;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(PublishingProfile.class)
class PublishTest {
    private static final String MUTATION = """
            mutation ($input: PublishInput!) { publish(input: $input) {
              status errorCount warningCount release { number publishedBy note }
              tables { kind added revised withdrawn unchanged }
              problems { severity code file line column value message } } }""";

    @Inject
    DataSource database;

    @Test
    void aPublisherPublishes() {
        publish(publisher(), sources(newCode()), false)
                .body("data.publish.status", equalTo("PUBLISHED"))
                .body("data.publish.release.number", greaterThan(1))
                .body("data.publish.release.publishedBy", equalTo("editor"))
                .body("data.publish.release.note", equalTo("a note"))
                .body("data.publish.tables[0].added", equalTo(1));
    }

    @Test
    void theSameContentAgainMakesNoRelease() {
        String csv = sources(newCode());
        publish(publisher(), csv, false);

        publish(publisher(), csv, false)
                .body("data.publish.status", equalTo("UNCHANGED"))
                .body("data.publish.release", nullValue())
                .body("data.publish.tables[0].unchanged", equalTo(1));
    }

    @Test
    void aDryRunTellsWhatWouldHappen() {
        publish(publisher(), sources(newCode()), true)
                .body("data.publish.status", equalTo("CHECKED"))
                .body("data.publish.release", nullValue())
                .body("data.publish.tables[0].added", equalTo(1));
    }

    @Test
    void problemsTellTheirPlaceAndWhatToDo() {
        publish(publisher(), sources("Not A Code"), false)
                .body("data.publish.status", equalTo("REFUSED"))
                .body("data.publish.errorCount", equalTo(1))
                .body("data.publish.problems[0].severity", equalTo("ERROR"))
                .body("data.publish.problems[0].code", equalTo("TEXT_FORMAT"))
                .body("data.publish.problems[0].file", equalTo("sources.csv"))
                .body("data.publish.problems[0].line", equalTo(2))
                .body("data.publish.problems[0].column", equalTo("code"))
                .body("data.publish.problems[0].value", equalTo("Not A Code"));
    }

    @Test
    void filesLargerThanADocumentMayBeArePublished() {
        String row = ",P,Title of a source that is somewhat longer than others,2024,https://a.example,A\n";
        var csv = new StringBuilder(Csv.SOURCES).append('\n');
        String code = newCode();
        for (int i = 0; i < 20_000; i++) {
            csv.append(code).append('-').append(i).append(row);
        }

        publish(publisher(), csv.toString(), true).body("data.publish.tables[0].added", equalTo(20_000));
    }

    @Test
    void withoutATokenNothingIsPublished() {
        publish(given(), sources(newCode()), false)
                .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"))
                .body("data", nullValue());
    }

    @Test
    void aTokenWithoutTheRoleIsNotEnough() {
        publish(bearer(Jwt.upn("reader").groups(Set.of("reader")).sign()), sources(newCode()), false)
                .body("errors[0].extensions.code", equalTo("FORBIDDEN"));
    }

    @Test
    void aTokenThatHasExpiredIsRefused() {
        String old = Jwt.upn("editor")
                .groups(Set.of(Publisher.ROLE))
                .issuedAt(1)
                .expiresAt(2)
                .sign();

        given().header("Authorization", "Bearer " + old)
                .contentType("application/json")
                .body(Map.of("query", "{ __typename }"))
                .post("/graphql")
                .then()
                .statusCode(401);
    }

    @Test
    void twoFilesOfOneKindAreRefused() {
        var file = Map.of("kind", "SOURCES", "csv", sources(newCode()));

        send(publisher(), Map.of("files", List.of(file, file)))
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"));
    }

    @Test
    void filesArePostedAsAForm() {
        publisher()
                .multiPart("sources", "sources.csv", sources(newCode()).getBytes(StandardCharsets.UTF_8))
                .multiPart("note", "posted")
                .post("/publish")
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("release", greaterThan(1))
                .body("tables[0].added", equalTo(1));
    }

    @Test
    void aFormWithErrorsIsUnprocessable() {
        publisher()
                .multiPart("sources", "sources.csv", new byte[] {'c', 'o', (byte) 0xE9})
                .multiPart("dryRun", "true")
                .post("/publish")
                .then()
                .statusCode(422)
                .body("status", equalTo("REFUSED"))
                .body("problems[0].code", equalTo("ENCODING"));
    }

    @Test
    void aLongFileOfASpreadsheetWithItsSeparatorHintIsPublished() {
        String rows = "%s-%d;P;A title;2024;https://a.example/%d;A\r\n";
        String code = newCode();
        String csv = "SEP=;\r\n" + Csv.SOURCES.replace(',', ';') + "\r\n"
                + IntStream.range(0, 300)
                        .mapToObj(i -> rows.formatted(code, i, i))
                        .collect(joining());

        post("sources", csv).statusCode(200).body("tables[0].added", equalTo(300));
    }

    @Test
    void theSameNumberIsTheSameHoweverASpreadsheetWritesIt() {
        String figure = Csv.FIGURES + "\nEMPLOYERS,61,1971,,%s,EXACT,,,antara-2024-11-07,,,\n";
        post("figures", figure.formatted("889957")).statusCode(200);

        post("figures", figure.formatted("889957.0"))
                .statusCode(200)
                .body("status", equalTo("UNCHANGED"))
                .body("tables[0].revised", equalTo(0));
    }

    /** The decimals of a rate say how exact it is. */
    @Test
    void aRateWithAnotherDecimalIsRevised() {
        String figure = Csv.FIGURES + "\nCOVERAGE_RATE,61,1971,,%s,EXACT,,,antara-2024-11-07,EMPLOYED_POPULATION,,\n";
        post("figures", figure.formatted("45.3")).statusCode(200);

        post("figures", figure.formatted("45.30")).body("tables[0].revised", equalTo(1));
    }

    @Test
    void anAddressIsTheSameInCapitals() {
        String code = newCode();
        String csv = sources(code);
        post("sources", csv).statusCode(200);

        post("sources", csv.replace("https", "HTTPS")).body("status", equalTo("UNCHANGED"));
    }

    @Test
    void aWorkbookIsSaidToBeOne() {
        publisher()
                .multiPart("sources", "sources.csv", new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0})
                .post("/publish")
                .then()
                .statusCode(422)
                .body("problems[0].code", equalTo("ENCODING"))
                .body("problems[0].message", containsString("workbook"));
    }

    @Test
    void aFormThatWaitsTooLongForAnotherPublicationIsAConflict() throws Exception {
        try (var other = database.getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(" + Publisher.LOCK + ")");

            publisher()
                    .multiPart("sources", "sources.csv", sources(newCode()).getBytes(StandardCharsets.UTF_8))
                    .post("/publish")
                    .then()
                    .statusCode(409)
                    .body("errors[0].extensions.code", equalTo("CONFLICT"));
        }
    }

    @Test
    void aFormOfAnUnknownFileIsABadRequest() {
        publisher()
                .multiPart("figure", "figures.csv", new byte[] {'a'})
                .post("/publish")
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("figures"));
    }

    /** A release can't be undone. */
    @ParameterizedTest
    @ValueSource(strings = {"1", "yes", "True", "TRUE", "", "true ", "on", "0"})
    void whetherItIsADryRunIsSaidExactly(String dryRun) {
        form().multiPart("dryRun", dryRun)
                .post("/publish")
                .then()
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("BAD_REQUEST"))
                .body("errors[0].message", containsString("true or false"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dryrun", "dry_run", "DRYRUN", "notes", "sources"})
    void aFieldThatTheFormDoesNotHaveIsRefused(String field) {
        form().multiPart(field, "true").post("/publish").then().statusCode(400);
    }

    @Test
    void aFieldThatIsGivenTwiceIsRefused() {
        form().multiPart("dryRun", "true")
                .multiPart("dryRun", "false")
                .post("/publish")
                .then()
                .statusCode(400);
    }

    @Test
    void whatBelongsInTheFormIsRefusedInTheAddress() {
        form().queryParam("dryRun", "true").post("/publish").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"true\"", "1", "\"\"", "null"})
    void theMutationTakesNothingElseForABooleanEither(String dryRun) {
        publisher()
                .contentType("application/json")
                .body(
                        "{\"query\":\"mutation ($dryRun: Boolean!, $csv: String!) { publish(input: {files: [{kind: SOURCES,"
                                + " csv: $csv}], dryRun: $dryRun}) { status } }\", \"variables\": {\"csv\": \"\", \"dryRun\": "
                                + dryRun + "}}")
                .post("/graphql")
                .then()
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"));
    }

    /** The field has a default, so that a variable which may be null may stand there. */
    @Test
    void nullForADryRunIsNoFalse() {
        publisher()
                .contentType("application/json")
                .body("{\"query\":\"mutation ($dryRun: Boolean) { publish(input: {files: [], dryRun: $dryRun})"
                        + " { status } }\", \"variables\": {\"dryRun\": null}}")
                .post("/graphql")
                .then()
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].message", containsString("dryRun"));
    }

    @Test
    void anArchiveIsAskedForWithoutParameters() {
        given().get("/releases/1.zip?release=2").then().statusCode(400);
    }

    @Test
    void aFormNeedsATokenWithTheRole() {
        given().multiPart("sources", "sources.csv", new byte[1 << 20])
                .post("/publish")
                .then()
                .statusCode(401)
                .header("www-authenticate", "Bearer");
        bearer(Jwt.upn("reader").groups(Set.of("reader")).sign())
                .multiPart("sources", "sources.csv", new byte[1])
                .post("/publish")
                .then()
                .statusCode(403);
    }

    @Test
    void aReleaseIsServedAsAnArchiveThatNeverChanges() {
        String tag = given().get("/releases/1.zip")
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .header("cache-control", containsString("immutable"))
                .header("etag", notNullValue())
                .extract()
                .header("etag");

        given().header("if-none-match", tag)
                .get("/releases/1.zip")
                .then()
                .statusCode(304)
                .body(equalTo(""));
    }

    @Test
    void theCurrentReleaseIsServedWithATagThatChangesWithIt() {
        String before = given().get("/releases/current.zip").header("etag");
        publish(publisher(), sources(newCode()), false);

        given().header("if-none-match", before)
                .get("/releases/current.zip")
                .then()
                .statusCode(200)
                .header("cache-control", "no-cache");
    }

    @Test
    void archivesOfNoReleaseAreNotFound() {
        for (String name : List.of("99999.zip", "0.zip", "x.zip", "..%2f1.zip", "1.tar")) {
            given().urlEncodingEnabled(false).get("/releases/" + name).then().statusCode(404);
        }
    }

    private static String newCode() {
        return "s" + System.nanoTime();
    }

    private static String sources(String code) {
        return Csv.SOURCES + "\n" + code + ",P,Title,2024,https://a.example,A\n";
    }

    private static RequestSpecification publisher() {
        return bearer(Jwt.upn("editor")
                .groups(Set.of(Publisher.ROLE))
                .expiresIn(Duration.ofMinutes(5))
                .sign());
    }

    private static ValidatableResponse post(String name, String csv) {
        return publisher()
                .multiPart(name, name + ".csv", csv.getBytes(StandardCharsets.UTF_8))
                .post("/publish")
                .then();
    }

    private static RequestSpecification form() {
        return publisher()
                .multiPart("sources", "sources.csv", sources(newCode()).getBytes(StandardCharsets.UTF_8));
    }

    private static RequestSpecification bearer(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    private static ValidatableResponse publish(RequestSpecification caller, String sources, boolean dryRun) {
        return send(
                caller,
                Map.of(
                        "files",
                        List.of(Map.of("kind", "SOURCES", "csv", sources)),
                        "note",
                        "a note",
                        "dryRun",
                        dryRun));
    }

    private static ValidatableResponse send(RequestSpecification caller, Map<String, Object> input) {
        return caller.contentType("application/json")
                .body(Map.of("query", MUTATION, "variables", Map.of("input", input)))
                .post("/graphql")
                .then();
    }
}
