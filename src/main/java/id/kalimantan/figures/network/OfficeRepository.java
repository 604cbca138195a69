package id.kalimantan.figures.network;

import id.kalimantan.figures.graphql.Where;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads offices. */
@ApplicationScoped
public class OfficeRepository extends PlaceRepository<Office, OfficeFilter> {
    OfficeRepository() {
        super(Office.class);
    }

    @Override
    Where where(OfficeFilter filter) {
        Where where = new Where()
                .oneOf("t.kind", "kinds", filter.kinds())
                .and(
                        "exists (select 1 from t.served s where s.code in (select function('regions_above', :serving)))",
                        "serving",
                        filter.serving());
        // the name comes first in the search key, and each alias after a bar
        return filter.alias() == null
                ? where
                : where.and("t.searchKey || '|' like '%|' || function('search_key', :alias) || '|%'")
                        .with("alias", SearchText.of(filter.alias()));
    }
}
