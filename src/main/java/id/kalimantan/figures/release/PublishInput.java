package id.kalimantan.figures.release;

import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What to publish. */
@Input("PublishInput")
@Description("What to publish.")
public record PublishInput(
        @NonNull @Description("The files: at least one, at most one of each kind.")
        List<@NonNull FileInput> files,

        @Description("What to say about the release.") @Nullable
        String note,

        @DefaultValue("false") @Description("Only find out what would happen: nothing is published.")
        boolean dryRun) {}
