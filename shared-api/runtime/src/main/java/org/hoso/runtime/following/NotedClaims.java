package org.hoso.runtime.following;

import java.util.List;
import java.util.function.Supplier;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;

/**
 * Tokens whose claims end a follower's trouble: who finds another process at its work has none any more, and nothing else would
 * ever tell it so; who takes a claim up has a store that answers.
 */
public record NotedClaims(TokenStore tokens, Watch watch) implements ForwardedTokens {
    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        List<Segment> available = tokens.fetchAvailableSegments(processor);
        if (available.isEmpty() && tokens.fetchSegments(processor).length > 0) watch.elsewhere();
        return available;
    }

    @Override
    public TrackingToken fetchToken(String processor, int segment) {
        return taken(() -> tokens.fetchToken(processor, segment));
    }

    @Override
    public TrackingToken fetchToken(String processor, Segment segment) {
        return taken(() -> tokens.fetchToken(processor, segment));
    }

    private TrackingToken taken(Supplier<TrackingToken> claim) {
        try {
            TrackingToken token = claim.get();
            watch.answers();
            return token;
        } catch (UnableToClaimTokenException e) {
            watch.elsewhere();
            throw e;
        }
    }
}
