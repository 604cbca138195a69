package id.kalimantan.figures.operations;

import io.quarkus.arc.Unremovable;
import io.quarkus.credentials.CredentialsProvider;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The database's password from a file, for each new connection: where the platform renews the file, as Kubernetes does with
 * a mounted Secret, a new password needs no restart. {@code QUARKUS_DATASOURCE_CREDENTIALS_PROVIDER} names the file.
 */
@ApplicationScoped
@Unremovable
public class PasswordFile implements CredentialsProvider {
    @Override
    public Map<String, String> getCredentials(String file) {
        try {
            return Map.of(
                    PASSWORD_PROPERTY_NAME, Files.readString(Path.of(file)).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The file of the database's password is not readable: " + file, unreadable);
        }
    }
}
