package org.hoso.runtime.following;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;

/**
 * Tokens whose claims end a follower's trouble: who finds another process at its work has none any more, and nothing else would
 * ever tell it so; who takes a claim up has a store that answers.
 */
public record NotedClaims(TokenStore tokens, Watch watch) implements TokenStore {
    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        List<Segment> available = tokens.fetchAvailableSegments(processor);
        if (available.isEmpty() && tokens.fetchSegments(processor).length > 0) watch.elsewhere();
        return available;
    }

    @Override
    public TrackingToken fetchToken(String processor, int segment) {
        try {
            return taken(tokens.fetchToken(processor, segment));
        } catch (UnableToClaimTokenException e) {
            watch.elsewhere();
            throw e;
        }
    }

    @Override
    public TrackingToken fetchToken(String processor, Segment segment) {
        try {
            return taken(tokens.fetchToken(processor, segment));
        } catch (UnableToClaimTokenException e) {
            watch.elsewhere();
            throw e;
        }
    }

    private TrackingToken taken(TrackingToken token) {
        watch.answers();
        return token;
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
    public Optional<String> retrieveStorageIdentifier() {
        return tokens.retrieveStorageIdentifier();
    }
}
