package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.Download;
import id.kalimantan.figures.graphql.Parameters;
import jakarta.inject.Singleton;
import java.util.Set;

/** The description of {@code /figures.csv}, which stands beside it. */
@Singleton
class FigureResourceDownload implements Download {
    static final String PATH = "/figures.resource.json";

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Content prepare(Parameters parameters) {
        parameters.only(Set.of());
        return new Content(
                "application/json",
                true,
                target -> FigureResource.JSON.writeValue(target, FigureResource.descriptor()));
    }
}
