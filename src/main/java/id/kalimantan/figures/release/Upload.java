package id.kalimantan.figures.release;

import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.graphql.RequestError;
import id.kalimantan.figures.release.Publication.CsvFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Files on disk that are to be published.
 *
 * @param files by the names of the dataset's resources, such as figures
 */
public record Upload(Map<String, Path> files, @Nullable String note, boolean dryRun) {

    /** @throws RequestError when there is no file, or one of an unknown name */
    public PublishResult publish(Publisher publisher, String publishedBy) throws IOException {
        if (files.isEmpty()) {
            throw new RequestError(ErrorCode.BAD_REQUEST, "Post at least one file. Its name is " + names() + ".");
        }
        String flaw = Publication.flaw(note);
        if (flaw != null) {
            throw new RequestError(ErrorCode.BAD_REQUEST, flaw);
        }
        var opened = new ArrayList<CsvFile>();
        try {
            for (var file : files.entrySet()) {
                DatasetKind kind = kind(file.getKey());
                opened.add(new CsvFile(kind, Decoder.reader(Files.newInputStream(file.getValue()))));
            }
            var publication = new Publication(List.copyOf(opened), publishedBy, note);
            return PublishResult.of(publisher.publish(publication, dryRun), dryRun);
        } finally {
            for (CsvFile file : opened) {
                file.text().close();
            }
        }
    }

    private static DatasetKind kind(String name) {
        return Arrays.stream(DatasetKind.values())
                .filter(kind -> kind.resource().equals(name))
                .findFirst()
                .orElseThrow(() -> new RequestError(
                        ErrorCode.BAD_REQUEST, "A file's name is " + names() + ", and not \"" + name + "\"."));
    }

    private static String names() {
        return String.join(
                ", ",
                Arrays.stream(DatasetKind.values()).map(DatasetKind::resource).toList());
    }
}
