package id.kalimantan.figures.graphql;

import graphql.ExecutionResult;

/**
 * An operation that was executed.
 *
 * @param statements how many SQL statements it took
 */
public record Executed(ExecutionResult result, int statements) {}
