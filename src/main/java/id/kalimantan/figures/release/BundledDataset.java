package id.kalimantan.figures.release;

import id.kalimantan.figures.release.Publisher.Predecessor;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Publishes the dataset that comes with the application as the first releases of an empty database. */
@ApplicationScoped
public class BundledDataset {
    private static final Logger LOG = Logger.getLogger(BundledDataset.class);

    /** What is said of the releases; the files of each lie in a folder with its number. */
    private static final List<String> NOTES = List.of(
            "The first part of the dataset that comes with the application: the catalogue and what the regional office said.",
            "The second part of the dataset that comes with the application: regencies, cities and branch offices.");

    @Inject
    Publisher publisher;

    @ActivateRequestContext
    void load(@Observes @Priority(1) StartupEvent start) throws IOException {
        for (int number = 1; number <= NOTES.size(); number++) {
            publish(number);
        }
    }

    /** A server that was killed in between goes on where it was. */
    private void publish(int number) throws IOException {
        Predecessor predecessor = number == 1 ? null : new Predecessor(number - 1, NOTES.get(number - 2));
        if (!publisher.wouldFollow(predecessor)) {
            return;
        }
        Publication.Outcome outcome = publisher.publishAfter(predecessor, () -> publication(number));
        if (outcome.errors() > 0) {
            throw new IllegalStateException("The bundled dataset is wrong: " + outcome.problems());
        }
        if (outcome.release() != null) {
            LOG.infof("Published part %d of the bundled dataset as release %d", number, outcome.release());
        }
    }

    static Publication publication(int number) {
        try {
            return new Publication(files(number), "bundled dataset", NOTES.get(number - 1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The files of a part; not every part has one of each kind. */
    static List<Publication.CsvFile> files(int number) throws IOException {
        var files = new ArrayList<Publication.CsvFile>();
        for (DatasetKind kind : DatasetKind.values()) {
            InputStream file = find(number + "/" + kind.file());
            if (file != null) {
                files.add(new Publication.CsvFile(kind, Decoder.reader(file)));
            }
        }
        return files;
    }

    static InputStream open(String file) throws IOException {
        InputStream stream = find(file);
        if (stream == null) {
            throw new IOException("The application lacks its resource dataset/" + file);
        }
        return stream;
    }

    private static @Nullable InputStream find(String file) {
        return BundledDataset.class.getResourceAsStream("/dataset/" + file);
    }
}
