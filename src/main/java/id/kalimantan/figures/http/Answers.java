package id.kalimantan.figures.http;

import id.kalimantan.figures.graphql.Executed;
import id.kalimantan.figures.graphql.GraphQLExecutor;
import id.kalimantan.figures.graphql.Limits;
import id.kalimantan.figures.graphql.Operation;
import id.kalimantan.figures.graphql.PreparedDocument;
import id.kalimantan.figures.graphql.RequestError;
import id.kalimantan.figures.release.ReleaseTracker;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Finds the answer to a request, on a worker thread: what is remembered, what the client has already, or by executing. */
@ApplicationScoped
class Answers {
    @Inject
    GraphQLExecutor executor;

    @Inject
    PersistedDocuments documents;

    @Inject
    Limits limits;

    @Inject
    AnswerCache cache;

    @Inject
    EntityTags tags;

    @Inject
    Event<Answered> answered;

    /**
     * @param question under which the answer may be kept; null when it is for nobody else
     * @param identified whether the client is known, who may then send large bodies
     */
    Answer to(RoutingContext context, @Nullable String question, MediaType type, boolean identified, long arrival) {
        try {
            boolean post = context.request().method() == HttpMethod.POST;
            GraphQLRequest request =
                    post ? GraphQLRequest.ofBody(body(context)) : GraphQLRequest.ofAddress(context.queryParams());
            if (!identified) {
                request.limitVariables(limits.variablesLength());
            }
            PreparedDocument document = documents.find(request);
            var operation = new Operation(
                    document, request.operationName(), request.variables(), !post, request.priced(), arrival);
            return question == null || post && !cache.isEnabled()
                    ? executed(operation, type)
                    : lasting(context.request(), operation, type, question);
        } catch (RequestError refused) {
            answered.fire(Answered.of(refused, arrival));
            return Answer.of(refused, type);
        }
    }

    private Answer lasting(HttpServerRequest request, Operation operation, MediaType type, String asSent) {
        String meant = Question.meant(operation, type);
        Answer answer = cache.find(meant);
        if (answer == null) {
            answer = unchanged(request, operation, type, meant);
            if (answer != null) {
                return answer;
            }
            int before = cache.release();
            answer = executed(operation, type);
            ReleaseTracker.Identified after = isGood(answer) ? cache.newest() : null;
            if (after == null || after.number() != before) {
                return answer;
            }
            answer = answer.lastingFor(before, tags.of(after, meant), cache.isEnabled());
            cache.keep(meant, answer);
        }
        cache.keep(asSent, answer);
        return answer;
    }

    /** What a client is told that has the answer of this release; null when it has not. */
    private @Nullable Answer unchanged(HttpServerRequest request, Operation operation, MediaType type, String meant) {
        if (!operation.isQuery() || !EntityTags.isConditional(request)) {
            return null;
        }
        ReleaseTracker.Identified release = cache.newest();
        if (release == null) {
            return null;
        }
        String tag = tags.of(release, meant);
        if (!EntityTags.isKnown(request, tag)) {
            return null;
        }
        answered.fire(Answered.unchanged(operation));
        return Answer.unchanged(type, release.number(), tag);
    }

    private static boolean isGood(Answer answer) {
        return answer.query() != null && answer.query().errors().isEmpty();
    }

    private Answer executed(Operation operation, MediaType type) {
        Executed executed = executor.execute(operation);
        Answered told = Answered.of(operation, executed);
        answered.fire(told);
        return Answer.of(executed.result(), type, operation.isQuery() ? told : null);
    }

    private static byte[] body(RoutingContext context) {
        Buffer body = context.body().buffer();
        return body == null ? new byte[0] : body.getBytes();
    }
}
