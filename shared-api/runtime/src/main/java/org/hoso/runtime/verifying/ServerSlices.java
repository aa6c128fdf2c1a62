package org.hoso.runtime.verifying;

import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hoso.runtime.ledger.LedgeredEvent;
import org.hoso.runtime.ledger.SentByServer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Slices of a store on Axon Server, one after the other: its events as it sends them, compared with PostgreSQL's ledger. */
final class ServerSlices implements SliceReader {
    private static final String PLACES = """
            select l.position, l.epoch, l.leaf, i.event_identifier, i.aggregate_identifier, i.sequence_number,
                   case when isfinite(l.ledgered_at)
                        then (extract(epoch from l.ledgered_at) * 1000000)::bigint - 946684800000000
                        else 9223372036854775807 end as micros
            from events.ledger l left join events.server_index i using (position)
            where l.position > ? and l.position <= ? order by l.position
            """;

    private final JdbcClient jdbc;
    private final AxonServerEvents server;

    ServerSlices(JdbcClient jdbc, AxonServerEvents server) {
        this.jdbc = jdbc;
        this.server = server;
    }

    /** A place of the ledger, and which event the index says is there. @param micros of {@link Moments} */
    private record Place(
            long position,
            int epoch,
            byte[] leaf,
            long micros,
            @Nullable String eventId,
            @Nullable String caseId,
            long version) {
        static Place of(ResultSet row) throws SQLException {
            return new Place(
                    row.getLong("position"),
                    row.getInt("epoch"),
                    row.getBytes("leaf"),
                    row.getLong("micros"),
                    row.getString("event_identifier"),
                    row.getString("aggregate_identifier"),
                    row.getLong("sequence_number"));
        }

        @Nullable
        FaultReason wrong(LedgeredEvent event) {
            if (!Arrays.equals(leaf, event.leaf().hash())) return FaultReason.ALTERED;
            if (!event.eventId().equals(eventId) || !event.caseId().equals(caseId) || event.sequence() != version)
                return FaultReason.MISPLACED;
            return null;
        }
    }

    @Override
    public VerifiedSlice read(long after, long upTo) throws InterruptedException {
        List<Place> places = jdbc.sql(PLACES)
                .params(after, upTo)
                .query((row, n) -> Place.of(row))
                .list();
        List<byte[]> leaves = new ArrayList<>(places.size());
        Lineup lineup = new Lineup((int) (upTo - after));
        List<Bad> early = new ArrayList<>();
        long bytes = 0;
        for (long position = after + 1; position <= upTo; position++) {
            int next = leaves.size();
            if (next == places.size() || places.get(next).position() != position)
                return new VerifiedSlice(
                        leaves, lineup, bytes, early, false, Bad.at(position, FaultReason.LOST_POSITION, "no row"));
            EventWithToken sent = server.at(position);
            if (sent == null)
                return new VerifiedSlice(
                        leaves, lineup, bytes, early, false, Bad.at(position, FaultReason.LOST_EVENT, "not there"));
            Place place = places.get(next);
            Instant ledgeredAt = Moments.of(place.micros());
            LedgeredEvent event = SentByServer.event(sent, ledgeredAt);
            FaultReason wrong = place.wrong(event);
            if (wrong != null)
                return new VerifiedSlice(leaves, lineup, bytes, early, false, Bad.at(position, wrong, where(event)));
            if (!ClockTolerance.fit(event.timestamp(), ledgeredAt))
                early.add(Bad.at(position, FaultReason.TOO_EARLY, where(event)));
            leaves.add(place.leaf());
            lineup.ledgered(place.epoch(), place.micros());
            lineup.add(event.caseId(), event.sequence());
            bytes += sent.getSerializedSize();
        }
        return new VerifiedSlice(leaves, lineup, bytes, early, false, null);
    }

    private static String where(LedgeredEvent event) {
        return "case " + event.caseId() + ", version " + event.sequence();
    }

    /** The server is whose it was handed in. */
    @Override
    public void close() {}
}
