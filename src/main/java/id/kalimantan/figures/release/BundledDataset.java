package id.kalimantan.figures.release;

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

/** Publishes the dataset that comes with the application as release 1 of an empty database. */
@ApplicationScoped
public class BundledDataset {
    private static final Logger LOG = Logger.getLogger(BundledDataset.class);

    @Inject
    Publisher publisher;

    @ActivateRequestContext
    void load(@Observes @Priority(1) StartupEvent start) throws IOException {
        if (!publisher.isEmpty()) {
            return;
        }
        Publication.Outcome outcome = publisher.publishFirst(BundledDataset::publication);
        if (outcome.errors() > 0) {
            throw new IllegalStateException("The bundled dataset is wrong: " + outcome.problems());
        }
        if (outcome.release() != null) {
            LOG.infof("Published the bundled dataset as release %d", outcome.release());
        }
    }

    private static Publication publication() {
        try {
            return new Publication(files(), "bundled dataset", "The dataset that comes with the application.");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Publication.CsvFile> files() throws IOException {
        var files = new ArrayList<Publication.CsvFile>();
        for (DatasetKind kind : DatasetKind.values()) {
            files.add(new Publication.CsvFile(kind, Decoder.reader(open(kind.file()))));
        }
        return files;
    }

    static InputStream open(String file) throws IOException {
        InputStream stream = BundledDataset.class.getResourceAsStream("/dataset/" + file);
        if (stream == null) {
            throw new IOException("The application lacks its resource dataset/" + file);
        }
        return stream;
    }
}
