package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads the catalogue, which is small and changes with releases only: once for each release. */
@ApplicationScoped
public class CatalogueRepository {
    @Inject
    Session session;

    /** Of the newest release that anybody has asked for. */
    private volatile @Nullable Catalogue last;

    /** The catalogue of the current release. */
    Catalogue get() {
        Integer newest = session.createSelectionQuery("select max(r.number) from Release r", Integer.class)
                .getSingleResultOrNull();
        return get(newest == null ? 0 : newest);
    }

    /** @param release the one that is current in the transaction, as a row that was read in it tells */
    Catalogue get(int release) {
        Catalogue known = last;
        if (known != null && known.release() == release) {
            return known;
        }
        Catalogue read = read(release);
        if (known == null || known.release() < release) {
            last = read;
        }
        return read;
    }

    /** The catalogue as the transaction sees it, perhaps of a release that will never be; it is not kept. */
    Catalogue read(int release) {
        return new Catalogue(
                release,
                list("from Indicator order by position, code", Indicator.class),
                list("from Dimension order by position, code", Dimension.class),
                list("from AbstractMember m order by m.dimension.position, m.position, m.code", AbstractMember.class),
                list("from Definition order by code", Definition.class),
                list("from Body order by code", Body.class));
    }

    /** The catalogue of the newest release that this server has heard of. */
    Catalogue known() {
        Catalogue known = last;
        return known == null ? get() : known;
    }

    /**
     * What a code means that a client has sent. A server that has not heard yet of a release that brought the code asks.
     *
     * @throws FieldError when there is no such code
     */
    <T extends @Nullable Object> T find(Function<Catalogue, T> code) {
        try {
            return code.apply(known());
        } catch (FieldError unknown) {
            return code.apply(get()); // perhaps it is new
        }
    }

    /** @throws FieldError when one of the codes is no type of facility's */
    public void checkFacilityTypes(List<String> codes) {
        codes.forEach(code -> find(catalogue -> catalogue.facilityType(code)));
    }

    private <T> List<T> list(String hql, Class<T> type) {
        return session.createSelectionQuery(hql, type).list();
    }
}
