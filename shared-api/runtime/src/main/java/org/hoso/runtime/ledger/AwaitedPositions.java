package org.hoso.runtime.ledger;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hoso.runtime.ledger.Ledger.Place;
import org.hoso.runtime.pools.Lane;
import org.hoso.runtime.pools.OwnThread;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The commands that wait for the position of what they just wrote. They hold no connection and ask nothing: one thread looks for
 * all of them at once, when somebody has come to wait and each time the ledger may have grown.
 */
final class AwaitedPositions extends OwnThread {
    private static final Logger LOG = LoggerFactory.getLogger(AwaitedPositions.class);
    private static final Duration SAFETY = Duration.ofSeconds(1);
    private static final int PHASE = -90;

    /** The limit makes the planner ask for one at a time, by index, rather than join with the whole ledger. */
    private static final String ASKED = """
            select asked.case_id, asked.sequence, found.position
            from unnest(?::text[], ?::bigint[]) as asked (case_id, sequence)
            cross join lateral (
              select e.position from events.event_position e
              where e.aggregate_identifier = asked.case_id and e.sequence_number = asked.sequence limit 1) found
            """;

    private final JdbcClient jdbc;
    private final Map<CompletableFuture<Long>, Place> waiting = new ConcurrentHashMap<>();
    private final Semaphore news = new Semaphore(0);

    AwaitedPositions(JdbcClient jdbc) {
        super(Lane.WORK.threads("hoso-positions"), PHASE, Duration.ofSeconds(3));
        this.jdbc = jdbc;
    }

    /** The positions of these events; what is not in the ledger after that time is absent. */
    Map<Place, Long> await(Collection<Place> places, Duration longest) {
        long deadline = System.nanoTime() + longest.toNanos();
        Map<Place, CompletableFuture<Long>> answers = new LinkedHashMap<>();
        for (Place place : places) answers.computeIfAbsent(place, absent -> new CompletableFuture<>());
        answers.forEach((place, answer) -> waiting.put(answer, place));
        wake();
        try {
            Map<Place, Long> found = new HashMap<>();
            answers.forEach((place, answer) -> {
                Long position = within(deadline - System.nanoTime(), answer);
                if (position != null) found.put(place, position);
            });
            return found;
        } finally {
            waiting.keySet().removeAll(answers.values());
        }
    }

    private static @Nullable Long within(long nanos, CompletableFuture<Long> answer) {
        try {
            return answer.get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a position is only ever completed", e);
        }
    }

    /** The ledger may have grown, or somebody waits who did not before. Never blocks. */
    void wake() {
        if (news.availablePermits() == 0) news.release();
    }

    @Override
    protected void run() {
        while (isRunning()) {
            try {
                if (news.tryAcquire(SAFETY.toMillis(), TimeUnit.MILLISECONDS)) news.drainPermits();
                answer();
            } catch (DataAccessException e) {
                LOG.warn("positions cannot be looked up, looking again shortly: {}", e.getMessage());
            } catch (InterruptedException e) {
                LOG.debug("told to stop");
            }
        }
    }

    /** Answers all who wait and whose event is in the ledger by now. */
    private void answer() {
        List<Place> asked = waiting.values().stream().distinct().toList();
        if (asked.isEmpty()) return;
        Map<Place, Long> found = new HashMap<>();
        jdbc.sql(ASKED)
                .param(asked.stream().map(Place::caseId).toArray(String[]::new))
                .param(asked.stream().map(Place::sequence).toArray(Long[]::new))
                .query(row -> {
                    found.put(new Place(row.getString(1), row.getLong(2)), row.getLong(3));
                });
        waiting.forEach((answer, place) -> {
            if (found.containsKey(place)) answer.complete(found.get(place));
        });
    }
}
