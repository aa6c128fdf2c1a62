package org.hoso.command.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.Conclusion;
import org.hoso.runtime.folding.Kept;

/** Conclusions asked for and given. */
public record Conclusions(Map<UUID, Request> requests, Map<UUID, Given> given) {
    public static final Conclusions NONE = new Conclusions(Map.of(), Map.of());

    public record Request(UUID requestId, String from, Instant at, boolean answered) {}

    /** @param officer pseudonymous id of who gave it */
    public record Given(UUID conclusionId, String agency, String officer, Conclusion.Finding finding, Instant at) {}

    public Optional<Request> request(UUID requestId) {
        return Optional.ofNullable(requests.get(requestId));
    }

    /** Requests to the actor's body that wait for its answer. */
    public List<UUID> openTo(Actor actor) {
        return requests.values().stream()
                .filter(request -> !request.answered() && actor.actsFor(request.from()))
                .map(Request::requestId)
                .toList();
    }

    /** What was concluded last. */
    public Optional<Given> latest() {
        return given.values().stream().reduce((earlier, later) -> later);
    }

    Conclusions requested(Request request) {
        return new Conclusions(Kept.with(requests, request.requestId(), request), given);
    }

    Conclusions answered(UUID requestId) {
        return new Conclusions(
                Kept.changed(requests, requestId, r -> new Request(r.requestId(), r.from(), r.at(), true)), given);
    }

    Conclusions given(Given conclusion) {
        return new Conclusions(requests, Kept.with(given, conclusion.conclusionId(), conclusion));
    }
}
