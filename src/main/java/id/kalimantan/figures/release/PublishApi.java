package id.kalimantan.figures.release;

import static java.util.stream.Collectors.toSet;

import id.kalimantan.figures.graphql.FieldError;
import id.kalimantan.figures.release.Publication.CsvFile;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** Publishing. */
@GraphQLApi
public class PublishApi {
    @Inject
    Publisher publisher;

    @Inject
    SecurityIdentity caller;

    @Mutation
    @NonNull
    @Description("Publishes files as the next release, all of them or, when there is an error in any, none. Rows are"
            + " added or revised by their key; rows that are not mentioned stay; rows whose column withdrawn says true"
            + " are withdrawn. Needs a token with the role publisher.")
    public PublishResult publish(@NonNull @Description("What to publish.") PublishInput input) throws IOException {
        List<FileInput> files = input.files();
        if (files.isEmpty()) {
            throw FieldError.badInput("Give at least one file.");
        }
        if (files.stream().map(FileInput::kind).collect(toSet()).size() < files.size()) {
            throw FieldError.badInput("Give at most one file of each kind.");
        }
        String flaw = Publication.flaw(input.note());
        if (flaw != null) {
            throw FieldError.badInput(flaw);
        }
        var publication = new Publication(
                files.stream()
                        .map(it -> new CsvFile(it.kind(), new BufferedReader(new StringReader(it.csv()))))
                        .toList(),
                caller.getPrincipal().getName(),
                input.note());
        return PublishResult.of(publisher.publish(publication, input.dryRun()), input.dryRun());
    }
}
