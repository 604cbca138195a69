package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.Language;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** What the values of enumerations are called, so that no client has names of its own for them. */
@GraphQLApi
public class TermApi {
    @Query
    @NonNull
    @Description("What values count.")
    public List<@NonNull Term> units() {
        return Stream.of(Unit.values()).map(it -> new Term(it, it.words())).toList();
    }

    @Query
    @NonNull
    @Description("How values stand to the true ones.")
    public List<@NonNull Term> qualifiers() {
        return Stream.of(Qualifier.values()).map(it -> new Term(it, it.words())).toList();
    }

    @Query
    @NonNull
    @Description("Whether figures that should be equal can be.")
    public List<@NonNull Term> verdicts() {
        return Stream.of(Verdict.values()).map(it -> new Term(it, it.words)).toList();
    }

    @Query
    @NonNull
    @Description("Whether figures say what is, what shall be or what is expected to be.")
    public List<@NonNull Term> statuses() {
        return Stream.of(Status.values()).map(it -> new Term(it, it.words())).toList();
    }

    @Query
    @NonNull
    @Description("Why figures have no value.")
    public List<@NonNull Term> missingReasons() {
        return Stream.of(MissingReason.values())
                .map(it -> new Term(it, it.words))
                .toList();
    }

    @Query
    @NonNull
    @Description("The kinds of time that figures are of.")
    public List<@NonNull Term> periodKinds() {
        return Stream.of(PeriodKind.values())
                .map(it -> new Term(it, it.words()))
                .toList();
    }

    @Query
    @NonNull
    @Description("What the figures of indicators measure.")
    public List<@NonNull Term> indicatorKinds() {
        return Stream.of(IndicatorKind.values())
                .map(it -> new Term(it, it.words()))
                .toList();
    }

    @NonNull
    @Description("The name.")
    public String name(@Source Term term, @DefaultValue("ID") @Description(Descriptions.LANGUAGE) Language language) {
        return term.names().in(language);
    }
}
