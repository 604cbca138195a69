package id.kalimantan.figures.release;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A cell that differs between two releases. */
@RegisterForReflection // for GraphQL: only Change names it
@Description("A cell that differs between two releases, as its text in the CSV file.")
public record CellChange(
        @NonNull @Description("The column's name.") String column,

        @Description("The cell in the earlier release; null when empty or when the row is new.") @Nullable
        String before,

        @Description("The cell in the later release; null when empty or when the row was withdrawn.") @Nullable
        String after) {}
