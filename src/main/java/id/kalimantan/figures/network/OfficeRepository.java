package id.kalimantan.figures.network;

import id.kalimantan.figures.figure.CodeType;
import id.kalimantan.figures.graphql.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads offices. */
@ApplicationScoped
public class OfficeRepository extends PlaceRepository<Office, OfficeFilter> {
    OfficeRepository() {
        super(Office.class);
    }

    /** The codes of offices in {@code /catalogue.ts}. */
    @Produces
    @Singleton
    CodeType codeType() {
        return new CodeType("OfficeCode", "An office.", () -> getEntityManager()
                .createQuery("select code from Office order by code", String.class)
                .getResultList());
    }

    @Override
    Where where(OfficeFilter filter) {
        Where where = new Where()
                .oneOf("t.kind", "kinds", filter.kinds())
                .and(
                        "exists (select 1 from t.served s where lies_in_region(:serving, s.code))",
                        "serving",
                        filter.serving());
        return filter.alias() == null
                ? where
                : where.and("is_alias_in(:alias, t.searchKey)").with("alias", SearchText.of(filter.alias()));
    }
}
