package org.hoso.runtime.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
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
    private static final String ASKED = """
            select e.aggregate_identifier, e.sequence_number, e.position
            from unnest(?::text[], ?::bigint[]) as asked (case_id, sequence)
            join events.event_position e
              on e.aggregate_identifier = asked.case_id and e.sequence_number = asked.sequence
            """;

    private final Map<Place, CompletableFuture<Long>> waiting = new ConcurrentHashMap<>();

    /** One event by its case and its place in it, from 0. */
    record Place(String caseId, long sequence) {}

    /**
     * Waits for a position.
     *
     * @param now asks once, just after the wait began, so that a position given meanwhile is not missed
     */
    OptionalLong await(Place place, Function<Place, OptionalLong> now, Duration longest) {
        CompletableFuture<Long> answer = waiting.computeIfAbsent(place, p -> new CompletableFuture<>());
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
            waiting.remove(place, answer);
        }
    }

    /** Answers all who wait and whose event is in the ledger by now. */
    void answer(Connection connection) throws SQLException {
        if (waiting.isEmpty()) return;
        List<Place> asked = List.copyOf(waiting.keySet());
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
                while (row.next()) answer(new Place(row.getString(1), row.getLong(2)), row.getLong(3));
            }
        }
    }

    private void answer(Place place, long position) {
        CompletableFuture<Long> answer = waiting.get(place);
        if (answer != null) answer.complete(position);
    }
}
