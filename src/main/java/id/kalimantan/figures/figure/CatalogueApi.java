package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.Language;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** What can be asked for: all that a client's menus need, in both languages. */
@GraphQLApi
public class CatalogueApi {
    @Inject
    CatalogueRepository catalogue;

    @Query
    @NonNull
    @Description("What can be asked for, with definitions and units: what is published first, then what is computed.")
    public List<@NonNull Indicator> indicators() {
        return catalogue.get().indicators();
    }

    @Query
    @NonNull
    @Description("What figures can be broken down by.")
    public List<@NonNull Dimension> dimensions() {
        return catalogue.get().dimensions();
    }

    @Query
    @NonNull
    @Description("What indicators have meant to different publishers.")
    public List<@NonNull Definition> definitions() {
        return catalogue.get().definitions();
    }

    @Query
    @NonNull
    @Description("The bodies whose figures are published.")
    public List<@NonNull Body> bodies() {
        return catalogue.get().bodies();
    }

    @Query
    @NonNull
    @Description("The segments that participants are counted by.")
    public List<@NonNull ParticipantSegment> participantSegments() {
        return catalogue.get().members(ParticipantSegment.class);
    }

    @Query
    @NonNull
    @Description("The insurance programmes.")
    public List<@NonNull Programme> programmes() {
        return catalogue.get().members(Programme.class);
    }

    @Query
    @NonNull
    @Description("The types of work-accident service centres.")
    public List<@NonNull FacilityType> facilityTypes() {
        return catalogue.get().members(FacilityType.class);
    }

    @NonNull
    @Description("The dimension's members; none for regions, which are those right below the whole's.")
    public List<@NonNull Member> members(@Source Dimension dimension) {
        return catalogue.get().members(dimension);
    }

    @NonNull
    @Description(
            "The bodies that it is attributed to, as far as they are published; attributedTo has their names in any"
                    + " case.")
    public List<@NonNull Body> bodies(@Source id.kalimantan.figures.figure.Source source) {
        return catalogue.known().named(source.attributedTo);
    }

    @NonNull
    @Description("The name.")
    public String name(
            @Source CatalogueEntry entry, @DefaultValue("ID") @Description(Descriptions.LANGUAGE) Language language) {
        return entry.names().in(language);
    }

    @NonNull
    @Description("What the indicator is.")
    public String definition(
            @Source Indicator indicator, @DefaultValue("ID") @Description(Descriptions.LANGUAGE) Language language) {
        return indicator.definition().in(language);
    }

    @Description("What the member is; null where its name says it all.")
    public @Nullable String definition(
            @Source Member member, @DefaultValue("ID") @Description(Descriptions.LANGUAGE) Language language) {
        LocalizedText definition = member.definition();
        return definition == null ? null : definition.in(language);
    }
}
