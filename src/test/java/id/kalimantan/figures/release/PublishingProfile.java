package id.kalimantan.figures.release;

import io.quarkus.test.junit.QuarkusTestProfile;

/** An application with a database of its own, for tests that publish. */
public class PublishingProfile implements QuarkusTestProfile {}
