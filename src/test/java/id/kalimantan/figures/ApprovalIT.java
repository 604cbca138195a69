package id.kalimantan.figures;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same answers from the packaged application. */
@QuarkusIntegrationTest
class ApprovalIT extends ApprovalTest {}
