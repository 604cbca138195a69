package id.kalimantan.figures.figure;

import java.util.List;
import java.util.function.Supplier;

/**
 * Codes that {@code /catalogue.ts} has as a type. Packages that import this one produce theirs.
 *
 * @param codes read in the transaction of the download
 */
public record CodeType(String name, String description, Supplier<List<String>> codes) {}
