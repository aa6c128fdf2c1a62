package org.hoso.query.following;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.EventMessage;
import org.hoso.query.viewing.WatchedView;
import org.hoso.runtime.pools.Lane;
import org.springframework.beans.factory.DisposableBean;

/**
 * Writes batches into the views of the group: a small one in one transaction, because it is the transaction that costs; of a backlog, where
 * it is the work that costs, each part of the views in a transaction of its own, at the same time. Where one part fails and another does
 * not, their views are no longer in step, and come together again as any view does that lags.
 */
final class GroupParts implements DisposableBean {
    /** From so many events on. */
    static final int LARGE = 200;

    /** More than there are processors: no two parts are the same work. */
    private static final int MOST = Math.clamp(2L * Runtime.getRuntime().availableProcessors(), 2, 6);

    private final GroupWriting writing;
    private final ExecutorService threads =
            Executors.newFixedThreadPool(MOST, Lane.VIEWS.threads("hoso-view-group-part"));

    GroupParts(GroupWriting writing) {
        this.writing = writing;
    }

    /** As {@link GroupWriting#write} says, but that some may have been written into when it is thrown. */
    Map<WatchedView, RuntimeException> write(List<WatchedView> members, List<EventMessage<?>> batch) {
        int parts = batch.size() < LARGE ? 1 : Math.min(MOST, members.size());
        if (parts == 1) return writing.write(members, batch);
        List<CompletableFuture<Map<WatchedView, RuntimeException>>> written = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            List<WatchedView> own = dealt(members, part, parts);
            written.add(CompletableFuture.supplyAsync(() -> writing.write(own, batch), threads));
        }
        return all(written);
    }

    private static List<WatchedView> dealt(List<WatchedView> members, int part, int parts) {
        return IntStream.range(0, members.size())
                .filter(place -> place % parts == part)
                .mapToObj(members::get)
                .toList();
    }

    /** Every part has ended when this does. */
    private static Map<WatchedView, RuntimeException> all(
            List<CompletableFuture<Map<WatchedView, RuntimeException>>> written) {
        try {
            CompletableFuture.allOf(written.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
        Map<WatchedView, RuntimeException> behind = new LinkedHashMap<>();
        written.forEach(part -> behind.putAll(part.join()));
        return behind;
    }

    @Override
    public void destroy() {
        threads.shutdown();
    }
}
