package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.NodeLoader;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;

/** Figures by indicator, region, period, breakdown and source. */
@Singleton
class FigureNodes implements NodeLoader {
    @Inject
    FigureLoader figures;

    @Override
    public String type() {
        return "Figure";
    }

    @Override
    public Map<String, Figure> byKey(Set<String> keys) {
        return figures.byKey(keys);
    }
}
