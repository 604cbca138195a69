/** The embedded PostgreSQL for development and first use; absent from production. */
@NullMarked
package id.kalimantan.figures.database;

import org.jspecify.annotations.NullMarked;
