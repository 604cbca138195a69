package id.kalimantan.figures.http;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same from the packaged application. */
@QuarkusIntegrationTest
class GraphQLOverHttpIT extends GraphQLOverHttpTest {}
