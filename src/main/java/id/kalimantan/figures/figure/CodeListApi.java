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

/** What can be asked for: indicators, participant segments and programmes. */
@GraphQLApi
public class CodeListApi {
    private static final String LANGUAGE = "The text's language.";

    @Inject
    CodeLists codeLists;

    @Query
    @NonNull
    @Description("What can be asked for, with definitions and units.")
    public List<@NonNull Indicator> indicators() {
        return codeLists.indicators();
    }

    @Query
    @NonNull
    @Description("The segments that participants are counted by.")
    public List<@NonNull ParticipantSegment> participantSegments() {
        return codeLists.segments();
    }

    @Query
    @NonNull
    @Description("The insurance programmes.")
    public List<@NonNull Programme> programmes() {
        return codeLists.programmes();
    }

    @NonNull
    @Description("The indicator's name.")
    public String name(@Source Indicator indicator, @DefaultValue("ID") @Description(LANGUAGE) Language language) {
        return indicator.name().in(language);
    }

    @NonNull
    @Description("What the indicator is.")
    public String definition(
            @Source Indicator indicator, @DefaultValue("ID") @Description(LANGUAGE) Language language) {
        return indicator.definition().in(language);
    }

    @NonNull
    @Description("The segment's name.")
    public String name(
            @Source ParticipantSegment segment, @DefaultValue("ID") @Description(LANGUAGE) Language language) {
        return segment.name().in(language);
    }

    @NonNull
    @Description("What the segment is.")
    public String definition(
            @Source ParticipantSegment segment, @DefaultValue("ID") @Description(LANGUAGE) Language language) {
        return segment.definition().in(language);
    }

    @NonNull
    @Description("The programme's name.")
    public String name(@Source Programme programme, @DefaultValue("ID") @Description(LANGUAGE) Language language) {
        return programme.name().in(language);
    }

    @NonNull
    @Description("What the programme is.")
    public String definition(
            @Source Programme programme, @DefaultValue("ID") @Description(LANGUAGE) Language language) {
        return programme.definition().in(language);
    }
}
