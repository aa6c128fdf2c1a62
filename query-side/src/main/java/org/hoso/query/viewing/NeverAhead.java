package org.hoso.query.viewing;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;

/**
 * Tokens that are never ahead of the rows. A store without transactions may lose its last writes in a crash, and lose more of
 * the rows than of the token; events that come twice change nothing, events that never come are missed for ever.
 *
 * @param seen    the last position that the rows of the live generation have seen
 * @param takenUp told whenever the view goes on from there
 */
record NeverAhead(TokenStore tokens, LongSupplier seen, Runnable takenUp) implements TokenStore {
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

    @Override
    public void initializeTokenSegments(String processor, int segments, TrackingToken initial) {
        tokens.initializeTokenSegments(processor, segments, initial);
    }

    @Override
    public void storeToken(TrackingToken token, String processor, int segment) {
        tokens.storeToken(token, processor, segment);
    }

    @Override
    public void extendClaim(String processor, int segment) {
        tokens.extendClaim(processor, segment);
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        tokens.releaseClaim(processor, segment);
    }

    @Override
    public void initializeSegment(TrackingToken token, String processor, int segment) {
        tokens.initializeSegment(token, processor, segment);
    }

    @Override
    public void deleteToken(String processor, int segment) {
        tokens.deleteToken(processor, segment);
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return tokens.requiresExplicitSegmentInitialization();
    }

    @Override
    public int[] fetchSegments(String processor) {
        return tokens.fetchSegments(processor);
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        return tokens.fetchAvailableSegments(processor);
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return tokens.retrieveStorageIdentifier();
    }
}
