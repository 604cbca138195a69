package id.kalimantan.figures.release;

import io.quarkus.test.junit.QuarkusTestProfile;

/** An application of its own for tests that begin with a database without rows. */
public class FreshDatabaseProfile implements QuarkusTestProfile {}
