package org.hoso.command.watching;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.hoso.runtime.following.ForwardedTokens;
import org.hoso.runtime.following.WatcherRows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Where a watcher stands, told to all with its token. What batches came to nothing moves the token a moment later, together: until then it
 * stands before events that come to nothing again, and a transaction that asks for nothing costs the store nothing.
 */
final class WatcherTokens implements ForwardedTokens {
    /** How long those of which nothing came are gathered. */
    static final Duration MOMENT = Duration.ofMillis(100);

    private static final Logger LOG = LoggerFactory.getLogger(WatcherTokens.class);

    private final TokenStore tokens;
    private final String watcher;
    private final WatcherRows rows;
    private final BooleanSupplier cameToNothing;
    private final TransactionOperations transactions;
    private final Consumer<Runnable> later;
    private final AtomicReference<TrackingToken> unstored = new AtomicReference<>();

    /**
     * @param cameToNothing whether the batch did whose token is stored
     * @param later         runs something after that moment, on the thread that writes batches
     */
    WatcherTokens(
            TokenStore tokens,
            String watcher,
            WatcherRows rows,
            BooleanSupplier cameToNothing,
            TransactionOperations transactions,
            Consumer<Runnable> later) {
        this.tokens = tokens;
        this.watcher = watcher;
        this.rows = rows;
        this.cameToNothing = cameToNothing;
        this.transactions = transactions;
        this.later = later;
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
        boolean waits = cameToNothing.getAsBoolean();
        boolean waited = unstored.getAndSet(waits ? token : null) != null;
        if (!waits) store(token, processor, segment);
        else if (!waited) later.accept(() -> storeUnstored(processor, segment));
    }

    private void storeUnstored(String processor, int segment) {
        TrackingToken token = unstored.get();
        if (token == null) return;
        try {
            transactions.executeWithoutResult(status -> store(token, processor, segment));
            unstored.compareAndSet(token, null);
        } catch (UnableToClaimTokenException e) {
            LOG.debug("the place of {} is told by whoever took it over", watcher, e);
            unstored.set(null);
        } catch (RuntimeException e) {
            LOG.debug("the place of {} is not stored yet", watcher, e);
            later.accept(() -> storeUnstored(processor, segment));
        }
    }

    private void store(TrackingToken token, String processor, int segment) {
        tokens.storeToken(token, processor, segment);
        token.position().ifPresent(position -> rows.reached(watcher, position));
    }
}
