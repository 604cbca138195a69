package id.kalimantan.figures.release;

import id.kalimantan.figures.release.Publication.Outcome;
import id.kalimantan.figures.release.Publisher.Predecessor;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Publishes as somebody who may. */
@Singleton
class TestPublisher {
    @Inject
    Publisher publisher;

    @Inject
    CurrentIdentityAssociation identity;

    @ActivateRequestContext
    Outcome publish(Publication publication, boolean dryRun) throws IOException {
        identity.setIdentity(QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(publication.publishedBy()))
                .addRole(Publisher.ROLE)
                .build());
        return publisher.publish(publication, dryRun);
    }

    /** @param predecessor the release that must be the newest; null for none */
    @ActivateRequestContext
    Outcome publishAfter(@Nullable Predecessor predecessor, Supplier<Publication> publication) throws IOException {
        return publisher.publishAfter(predecessor, publication);
    }
}
