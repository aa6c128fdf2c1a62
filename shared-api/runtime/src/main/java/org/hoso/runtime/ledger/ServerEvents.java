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
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The events that Axon Server keeps, as far as they are ledgered. */
final class ServerEvents implements LedgeredEvents {
    private static final int SECONDS_TO_ANSWER = 10;
    private static final String NOT_GIVEN = "Axon Server does not give the events that are ledgered";

    private final JdbcClient jdbc;
    private final ServerTexts texts;
    private final ServerRendering rendering;

    ServerEvents(DataSource dataSource, ServerTexts texts, ServerRendering rendering) {
        this.jdbc = JdbcClient.create(dataSource);
        this.texts = texts;
        this.rendering = rendering;
    }

    /** @throws IllegalStateException when the server does not give in time what is ledgered already */
    @Override
    public List<LedgeredEvent> read(long afterPosition, int limit) {
        Map<Long, Instant> ledgered = ledgered(afterPosition, limit);
        List<LedgeredEvent> events = new ArrayList<>(ledgered.size());
        if (ledgered.isEmpty()) return events;
        try (BlockingStream<TrackedEventMessage<?>> stream =
                texts.source().openStream(new GlobalSequenceTrackingToken(afterPosition))) {
            while (events.size() < ledgered.size()) {
                DomainEventMessage<?> message = next(stream);
                long position = Ledgered.position(message);
                events.add(rendering.render(message, position, ledgered.get(position)));
            }
        }
        return events;
    }

    /** The server's own reading of a case, in one stream; it does not tell positions, which the index knows. */
    @Override
    public List<LedgeredEvent> ofCase(String caseId, long afterVersion, long upTo, int limit) {
        List<Place> places = places(caseId, afterVersion, upTo, limit);
        List<LedgeredEvent> events = new ArrayList<>(places.size());
        if (places.isEmpty()) return events;
        DomainEventStream stream = texts.events().readEvents(caseId, afterVersion + 1);
        for (Place place : places) {
            if (!stream.hasNext()) throw new IllegalStateException(NOT_GIVEN);
            events.add(rendering.render(stream.next(), place.position(), place.ledgeredAt()));
        }
        return events;
    }

    private record Place(long position, Instant ledgeredAt) {}

    private List<Place> places(String caseId, long afterVersion, long upTo, int limit) {
        return jdbc.sql("""
                        select i.position, l.ledgered_at from events.server_index i join events.ledger l using (position)
                        where i.aggregate_identifier = ? and i.sequence_number > ? and i.position <= ?
                        order by i.sequence_number limit ?
                        """)
                .param(caseId)
                .param(afterVersion)
                .param(upTo)
                .param(limit)
                .query((row, n) -> new Place(
                        row.getLong("position"),
                        row.getObject("ledgered_at", OffsetDateTime.class).toInstant()))
                .list();
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
        throw new IllegalStateException(NOT_GIVEN);
    }
}
