package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A code with its names. */
@Description("A code with its names.")
public interface CatalogueEntry extends Node {
    @NonNull
    @Description("The code to ask with.")
    String getCode();

    /** What the code stands for. */
    LocalizedText names();
}
