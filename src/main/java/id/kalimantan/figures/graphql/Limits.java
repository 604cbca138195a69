package id.kalimantan.figures.graphql;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much one request may ask of the server. What is beyond is refused before anything is executed. */
@ConfigMapping(prefix = "figures.limits")
public interface Limits {
    /** Bytes of a request's body. */
    @WithDefault("256K")
    MemorySize body();

    /** Bytes of the body of a request that carries a valid token: publications are large. */
    @WithDefault("32M")
    MemorySize identifiedBody();

    /** Characters of a document. */
    @WithDefault("65536")
    int documentLength();

    /** Characters of the variables, as JSON; requests with a valid token are limited by their body only. */
    @WithDefault("65536")
    int variablesLength();

    /** Tokens of a document: names, punctuation and values. */
    @WithDefault("4000")
    int tokens();

    /** Fields inside each other. GraphiQL's introspection needs 15. */
    @WithDefault("18")
    int depth();

    /** Aliases in a document, and fields repeated next to each other. */
    @WithDefault("100")
    int aliases();

    /** Root fields of an operation. */
    @WithDefault("30")
    int rootFields();

    /** Directives in a document. */
    @WithDefault("50")
    int directives();

    /** Fragment definitions in a document. */
    @WithDefault("100")
    int fragments();

    /**
     * Fields and list elements that an operation can return: a page counts as large as it was asked to be, any other
     * list as ten elements.
     */
    @WithDefault("20000")
    int cost();

    /**
     * From the arrival of a request to its last SQL statement, and for each of them. Written so that PostgreSQL reads it
     * too, such as {@code 10s}.
     */
    @WithDefault("10s")
    Duration executionTime();

    /** Operations that are executed at the same time; no more than the database connections. */
    @WithDefault("16")
    int concurrency();

    /** Requests that wait for their execution; further ones are sent away. */
    @WithDefault("256")
    int waiting();

    /** Files such as {@code /figures.csv} and archives of releases that are written at the same time; further requests are told to come again. */
    @WithDefault("4")
    int downloads();

    /** Bytes of such files that are being written or sent; of one client's address, half of it. */
    @WithDefault("512M")
    MemorySize downloadsSize();

    /** Memory for parsed documents. */
    @WithDefault("32M")
    MemorySize documentCache();
}
