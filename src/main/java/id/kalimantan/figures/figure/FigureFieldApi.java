package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.DataLoaders;
import id.kalimantan.figures.graphql.Language;
import id.kalimantan.figures.region.Region;
import id.kalimantan.figures.region.RegionRepository;
import io.smallrye.graphql.api.Context;
import jakarta.inject.Inject;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** What a figure is about. */
@GraphQLApi
public class FigureFieldApi {
    @Inject
    RegionRepository regions;

    @Description("The region; null for a figure of an office's service area.")
    public CompletionStage<@Nullable Region> region(@Source Figure figure, Context context) {
        return DataLoaders.load(context, "region", figure.series().area(), regions::loadByCode);
    }

    @NonNull
    @Description(
            "The value as text with its unit and qualifier, so that a bound never reads as a value; the reason when"
                    + " it is missing.")
    public String formatted(
            @Source Figure figure,
            @DefaultValue("ID") @Description(Descriptions.LANGUAGE) Language language,
            @DefaultValue("FULL") @Description("How the number is written.") NumberStyle style) {
        return FigureText.formatted(figure, language, style);
    }

    @NonNull
    @Description("One line for a footnote: publisher, title, date, address, body and release.")
    public String citation(
            @Source Figure figure, @DefaultValue("ID") @Description(Descriptions.LANGUAGE) Language language) {
        return FigureText.citation(figure, language);
    }

    @NonNull
    @Description("The period in words.")
    public String label(
            @Source Period period, @DefaultValue("ID") @Description(Descriptions.LANGUAGE) Language language) {
        return period.label(language);
    }

    @NonNull
    @Description("The note's text. A remark stands in the language it was written in.")
    public String text(@Source Note note, @DefaultValue("ID") @Description(Descriptions.LANGUAGE) Language language) {
        return note.words().in(language);
    }
}
