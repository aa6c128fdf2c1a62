package org.hoso.query.following;

import java.util.List;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.hoso.runtime.following.ForwardedTokens;

/**
 * What Axon takes for the token of the group. There is none: its claims are those of its members, and where it stands is in their rows,
 * which a batch writes itself.
 */
record GroupTokens(TokenStore tokens, ViewGroup group) implements ForwardedTokens {
    private static final int[] ONE_SEGMENT = {0};

    @Override
    public int[] fetchSegments(String processor) {
        return ONE_SEGMENT.clone();
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        return List.of(Segment.ROOT_SEGMENT);
    }

    @Override
    public TrackingToken fetchToken(String processor, int segment) {
        return new GlobalSequenceTrackingToken(group.takeUp());
    }

    @Override
    public TrackingToken fetchToken(String processor, Segment segment) {
        return fetchToken(processor, segment.getSegmentId());
    }

    /** The batch has stored them with its rows. */
    @Override
    public void storeToken(TrackingToken token, String processor, int segment) {
        group.keepClaims();
    }

    @Override
    public void extendClaim(String processor, int segment) {
        group.keepClaims();
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        group.giveBack();
    }
}
