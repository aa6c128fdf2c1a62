package org.hoso.query.viewing;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.hoso.runtime.pools.Lane;
import org.hoso.runtime.pools.OwnThread;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads that wait until a view has seen a place of the ledger. They ask nothing meanwhile: one thread looks for all of them. */
@Component
final class AwaitedViews extends OwnThread {
    private static final Logger LOG = LoggerFactory.getLogger(AwaitedViews.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);
    private static final Duration AFTER_TROUBLE = Duration.ofMillis(500);

    private record Wanted(View view, long position) {}

    private final Places places;
    private final Hurry hurry;
    private final Map<CompletableFuture<Void>, Wanted> waiting = new ConcurrentHashMap<>();
    private final Semaphore arrivals = new Semaphore(0);

    AwaitedViews(Places places, Hurry hurry) {
        super(Lane.WORK.threads("hoso-awaited-views"), DEFAULT_PHASE, Duration.ofSeconds(3));
        this.places = places;
        this.hurry = hurry;
    }

    /** Returns when the view has seen that place, or after that time. */
    void await(View view, long position, Duration longest) {
        CompletableFuture<Void> reached = new CompletableFuture<>();
        waiting.put(reached, new Wanted(view, position));
        arrivals.release();
        hurry.begins();
        try {
            reached.get(longest.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            LOG.debug("view {} has not seen {} in time", view.name(), position);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a waiting is only ever completed", e);
        } finally {
            hurry.ends();
            waiting.remove(reached);
        }
    }

    @Override
    protected void run() {
        while (isRunning()) {
            try {
                if (waiting.isEmpty()) arrivals.acquire();
                arrivals.drainPermits();
                Thread.sleep(looked() ? BETWEEN_LOOKS : AFTER_TROUBLE);
            } catch (InterruptedException e) {
                LOG.debug("told to stop");
            }
        }
    }

    /** Answers those whose view has got there. @return false where the stores do not say */
    private boolean looked() {
        try {
            Map<View, Long> reached = waiting.values().stream()
                    .map(Wanted::view)
                    .distinct()
                    .collect(Collectors.toMap(
                            view -> view, view -> places.of(view).position()));
            waiting.forEach((answer, wanted) -> {
                if (reached.getOrDefault(wanted.view(), -1L) >= wanted.position()) answer.complete(null);
            });
            return true;
        } catch (RuntimeException away) {
            LOG.warn("how far the views are cannot be looked up, looking again shortly: {}", away.getMessage());
            return false;
        }
    }
}
