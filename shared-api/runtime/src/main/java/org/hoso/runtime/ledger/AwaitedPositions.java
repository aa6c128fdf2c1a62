package org.hoso.runtime.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** The commands that wait for the position of what they just wrote: one query answers all of them each time the ledger grows. */
final class AwaitedPositions {
    /** The limit makes the planner ask for one at a time, by index, rather than join with the whole ledger. */
    private static final String ASKED = """
            select asked.case_id, asked.sequence, found.position
            from unnest(?::text[], ?::bigint[]) as asked (case_id, sequence)
            cross join lateral (
              select e.position from events.event_position e
              where e.aggregate_identifier = asked.case_id and e.sequence_number = asked.sequence limit 1) found
            """;

    private final Map<CompletableFuture<Long>, Place> waiting = new ConcurrentHashMap<>();

    /** One event by its case and its place in it, from 0. */
    record Place(String caseId, long sequence) {}

    /**
     * Waits for a position.
     *
     * @param now asks once, just after the wait began, so that a position given meanwhile is not missed
     */
    OptionalLong await(Place place, Function<Place, OptionalLong> now, Duration longest) {
        CompletableFuture<Long> answer = new CompletableFuture<>();
        waiting.put(answer, place);
        try {
            OptionalLong known = now.apply(place);
            return known.isPresent() ? known : OptionalLong.of(answer.get(longest.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            return OptionalLong.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalLong.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a position is only ever completed", e);
        } finally {
            waiting.remove(answer);
        }
    }

    /** Answers all who wait and whose event is in the ledger by now. */
    void answer(Connection connection) throws SQLException {
        if (waiting.isEmpty()) return;
        List<Place> asked = waiting.values().stream().distinct().toList();
        Map<Place, Long> found = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(ASKED)) {
            query.setArray(
                    1,
                    connection.createArrayOf(
                            "text", asked.stream().map(Place::caseId).toArray()));
            query.setArray(
                    2,
                    connection.createArrayOf(
                            "bigint", asked.stream().map(Place::sequence).toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) found.put(new Place(row.getString(1), row.getLong(2)), row.getLong(3));
            }
        }
        waiting.forEach((answer, place) -> {
            if (found.containsKey(place)) answer.complete(found.get(place));
        });
    }
}
