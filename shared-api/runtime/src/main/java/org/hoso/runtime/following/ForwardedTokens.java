package org.hoso.runtime.following;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;

/** A token store before another one: it says itself what it changes, the rest is the other's. */
public interface ForwardedTokens extends TokenStore {
    /** The one behind. */
    TokenStore tokens();

    @Override
    default void initializeTokenSegments(String processor, int segments, TrackingToken initial) {
        tokens().initializeTokenSegments(processor, segments, initial);
    }

    @Override
    default void storeToken(TrackingToken token, String processor, int segment) {
        tokens().storeToken(token, processor, segment);
    }

    @Override
    default void extendClaim(String processor, int segment) {
        tokens().extendClaim(processor, segment);
    }

    @Override
    default void releaseClaim(String processor, int segment) {
        tokens().releaseClaim(processor, segment);
    }

    @Override
    default void initializeSegment(TrackingToken token, String processor, int segment) {
        tokens().initializeSegment(token, processor, segment);
    }

    @Override
    default void deleteToken(String processor, int segment) {
        tokens().deleteToken(processor, segment);
    }

    @Override
    default boolean requiresExplicitSegmentInitialization() {
        return tokens().requiresExplicitSegmentInitialization();
    }

    @Override
    default int[] fetchSegments(String processor) {
        return tokens().fetchSegments(processor);
    }

    @Override
    default List<Segment> fetchAvailableSegments(String processor) {
        return tokens().fetchAvailableSegments(processor);
    }

    @Override
    default Optional<String> retrieveStorageIdentifier() {
        return tokens().retrieveStorageIdentifier();
    }
}
