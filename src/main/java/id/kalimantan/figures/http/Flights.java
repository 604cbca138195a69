package id.kalimantan.figures.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Lets requests that are equal, byte by byte, and come while the first of them is executed wait for its answer. */
@ApplicationScoped
class Flights {
    private final Map<String, List<RoutingContext>> passengers = new ConcurrentHashMap<>();

    /** Whether the request is the first of its kind: then it is to be executed, and {@link #land} to be called. */
    boolean board(String question, RoutingContext request) {
        return passengers
                        .compute(question, (same, others) -> {
                            List<RoutingContext> all = others == null ? new CopyOnWriteArrayList<>() : others;
                            all.add(request);
                            return all;
                        })
                        .get(0)
                == request;
    }

    /** Whether somebody still waits for the answer. */
    boolean isAwaited(String question) {
        return passengers.getOrDefault(question, List.of()).stream()
                .anyMatch(request -> !request.response().closed());
    }

    /** All who wait for the answer, the first of them first. */
    List<RoutingContext> land(String question) {
        List<RoutingContext> all = passengers.remove(question);
        return all == null ? List.of() : all;
    }
}
