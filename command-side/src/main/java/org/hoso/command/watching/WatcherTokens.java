package org.hoso.command.watching;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.hoso.runtime.following.ForwardedTokens;
import org.hoso.runtime.following.WatcherRows;

/**
 * Where a watcher stands, told to all with its token. A batch that came to nothing moves the token once a second at most: until then it
 * stands before events that come to nothing again, and a transaction that asks for nothing costs the store nothing.
 */
final class WatcherTokens implements ForwardedTokens {
    /** How often those of which nothing came are stored. */
    static final Duration BETWEEN = Duration.ofSeconds(1);

    /** Far within the ten seconds after which a claim lapses. */
    private static final long CLAIM_NANOS = Duration.ofSeconds(4).toNanos();

    private final TokenStore tokens;
    private final String watcher;
    private final WatcherRows rows;
    private final BooleanSupplier cameToNothing;
    private final AtomicReference<TrackingToken> unstored = new AtomicReference<>();
    private final LongSupplier nanos;
    private volatile long touchedAt;

    /**
     * @param cameToNothing whether the batch did whose token is stored
     * @param nanos         of a clock that goes on evenly
     */
    WatcherTokens(
            TokenStore tokens, String watcher, WatcherRows rows, BooleanSupplier cameToNothing, LongSupplier nanos) {
        this.tokens = tokens;
        this.watcher = watcher;
        this.rows = rows;
        this.cameToNothing = cameToNothing;
        this.nanos = nanos;
        this.touchedAt = nanos.getAsLong();
    }

    @Override
    public TokenStore tokens() {
        return tokens;
    }

    @Override
    public TrackingToken fetchToken(String processor, int segment) {
        unstored.set(null);
        return tokens.fetchToken(processor, segment);
    }

    @Override
    public TrackingToken fetchToken(String processor, Segment segment) {
        unstored.set(null);
        return tokens.fetchToken(processor, segment);
    }

    @Override
    public void storeToken(TrackingToken token, String processor, int segment) {
        boolean waits = cameToNothing.getAsBoolean() && nanos.getAsLong() - touchedAt < BETWEEN.toNanos();
        unstored.set(waits ? token : null);
        if (!waits) store(token, processor, segment);
    }

    /** Asked for every second. */
    @Override
    public void extendClaim(String processor, int segment) {
        TrackingToken token = unstored.getAndSet(null);
        if (token != null) store(token, processor, segment);
        else if (nanos.getAsLong() - touchedAt > CLAIM_NANOS) {
            tokens.extendClaim(processor, segment);
            touchedAt = nanos.getAsLong();
        }
    }

    /** Before the place: who has lost the claim tells none. */
    private void store(TrackingToken token, String processor, int segment) {
        tokens.storeToken(token, processor, segment);
        token.position().ifPresent(position -> rows.reached(watcher, position));
        touchedAt = nanos.getAsLong();
    }
}
