package org.hoso.query.rebuilding;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.hoso.query.following.ViewGroup;
import org.hoso.query.viewing.Housing;
import org.hoso.query.viewing.View;
import org.hoso.query.viewing.WatchedView;

/** Whoever writes a view, and its token, as far as a swap needs them. */
final class Processor {
    private static final Duration UNTIL_STOPPED = Duration.ofSeconds(30);
    /** Longer than a claim lives without being renewed, so that a dead process's claim is waited out. */
    private static final Duration UNTIL_CLAIMED = Duration.ofSeconds(15);

    private static final int SEGMENT = 0;

    private final String name;
    private final View view;
    private final ViewGroup group;
    private final StreamingEventProcessor processor;
    private final Housing home;

    Processor(Configuration axon, ViewGroup group, View view, Housing home) {
        this.view = view;
        this.group = group;
        this.name = WatchedView.processor(view);
        this.processor = axon.eventProcessingConfiguration()
                .eventProcessor(name, StreamingEventProcessor.class)
                .orElseThrow(() -> new IllegalStateException("view " + view.name() + " has no processor"));
        this.home = home;
    }

    void start() {
        group.letGo(view);
        processor.start();
    }

    /** @throws IllegalStateException when it does not stop in time */
    void stop() throws InterruptedException {
        group.hold(view);
        try {
            processor.shutdownAsync().get(UNTIL_STOPPED.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            group.letGo(view);
            throw new IllegalStateException("processor " + name + " does not stop", e);
        }
    }

    /** @throws UnableToClaimTokenException while another process keeps this view up to date: ask that one */
    void claim() throws InterruptedException {
        long deadline = System.nanoTime() + UNTIL_CLAIMED.toNanos();
        while (!claimed(System.nanoTime() > deadline)) Thread.sleep(250);
    }

    private boolean claimed(boolean last) {
        try {
            home.transactions().executeInTransaction(() -> home.tokens().fetchToken(name, SEGMENT));
            return true;
        } catch (UnableToClaimTokenException e) {
            if (last) throw e;
            return false;
        }
    }

    /** The next event handled is the one after this position. */
    void goOnAfter(long position) {
        home.transactions().executeInTransaction(() -> {
            TokenStore tokens = home.tokens();
            tokens.storeToken(new GlobalSequenceTrackingToken(position), name, SEGMENT);
            tokens.releaseClaim(name, SEGMENT);
        });
    }
}
