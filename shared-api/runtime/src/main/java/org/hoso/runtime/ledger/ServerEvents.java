package org.hoso.runtime.ledger;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The events that Axon Server keeps, as far as they are ledgered. */
final class ServerEvents implements LedgeredEvents {
    private static final int SECONDS_TO_ANSWER = 10;

    private final JdbcClient jdbc;
    private final LedgerSource source;
    private final ServerRendering rendering;

    ServerEvents(DataSource dataSource, LedgerSource source, ServerRendering rendering) {
        this.jdbc = JdbcClient.create(dataSource);
        this.source = source;
        this.rendering = rendering;
    }

    /** @throws IllegalStateException when the server does not give in time what is ledgered already */
    @Override
    public List<LedgeredEvent> read(long afterPosition, int limit) {
        Map<Long, Instant> ledgered = ledgered(afterPosition, limit);
        List<LedgeredEvent> events = new ArrayList<>(ledgered.size());
        if (ledgered.isEmpty()) return events;
        try (BlockingStream<TrackedEventMessage<?>> stream =
                source.openStream(new GlobalSequenceTrackingToken(afterPosition))) {
            while (events.size() < ledgered.size()) {
                DomainEventMessage<?> message = next(stream);
                events.add(rendering.render(message, ledgered.get(Ledgered.position(message))));
            }
        }
        return events;
    }

    /** One by one by position: the server's own reading of an aggregate does not tell positions. */
    @Override
    public List<LedgeredEvent> ofCase(String caseId, long afterVersion, long upTo, int limit) {
        return jdbc
                .sql("""
                        select position from events.server_index
                        where aggregate_identifier = ? and sequence_number > ? and position <= ?
                        order by sequence_number limit ?
                        """)
                .param(caseId)
                .param(afterVersion)
                .param(upTo)
                .param(limit)
                .query(Long.class)
                .list()
                .stream()
                .flatMap(position -> read(position - 1, 1).stream())
                .toList();
    }

    private Map<Long, Instant> ledgered(long after, int limit) {
        return jdbc
                .sql("select position, ledgered_at from events.ledger where position > ? and position <= ?")
                .param(after)
                .param(after + limit)
                .query((row, n) -> Map.entry(
                        row.getLong("position"),
                        row.getObject("ledgered_at", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static DomainEventMessage<?> next(BlockingStream<TrackedEventMessage<?>> stream) {
        try {
            if (stream.hasNextAvailable(SECONDS_TO_ANSWER, TimeUnit.SECONDS)) {
                return (DomainEventMessage<?>) stream.nextAvailable();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("Axon Server does not give the events that are ledgered");
    }
}
