package org.hoso.query.following;

import java.util.function.LongSupplier;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.hoso.runtime.following.ForwardedTokens;

/**
 * Tokens that are never ahead of the rows. A store without transactions may lose its last writes in a crash, and lose more of
 * the rows than of the token; events that come twice change nothing, events that never come are missed for ever.
 *
 * @param seen    the last position that the rows of the live generation have seen
 * @param takenUp told whenever the view goes on from there
 */
record NeverAhead(TokenStore tokens, LongSupplier seen, Runnable takenUp) implements ForwardedTokens {
    @Override
    public TrackingToken fetchToken(String processor, int segment) {
        return lowered(tokens.fetchToken(processor, segment));
    }

    @Override
    public TrackingToken fetchToken(String processor, Segment segment) {
        return lowered(tokens.fetchToken(processor, segment));
    }

    private TrackingToken lowered(TrackingToken token) {
        takenUp.run();
        return token instanceof GlobalSequenceTrackingToken known && known.getGlobalIndex() > seen.getAsLong()
                ? new GlobalSequenceTrackingToken(seen.getAsLong())
                : token;
    }
}
