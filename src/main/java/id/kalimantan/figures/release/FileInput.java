package id.kalimantan.figures.release;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A file to publish. */
@Input("FileInput")
@Description("A file to publish.")
public record FileInput(
        @NonNull @Description("The table that the file's rows are of.")
        DatasetKind kind,

        @NonNull @Description("The file's text: CSV with a header line, as the dataset's descriptor describes it.")
        String csv) {}
