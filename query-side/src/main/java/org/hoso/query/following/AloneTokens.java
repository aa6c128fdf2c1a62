package org.hoso.query.following;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.hoso.runtime.following.ForwardedTokens;

/** The token of a view as its own processor sees it: there is nothing to claim while the view goes with the group. */
record AloneTokens(TokenStore tokens, BooleanSupplier alone) implements ForwardedTokens {
    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        return alone.getAsBoolean() ? tokens.fetchAvailableSegments(processor) : List.of();
    }

    @Override
    public TrackingToken fetchToken(String processor, int segment) {
        return tokens.fetchToken(processor, segment);
    }

    @Override
    public TrackingToken fetchToken(String processor, Segment segment) {
        return tokens.fetchToken(processor, segment);
    }
}
