package org.hoso.runtime.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.common.DateTimeUtils;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.runtime.Samples;
import org.hoso.wire.CaseJson;
import org.hoso.wire.StoredNames;

/** Appends events as the engine does, on a connection whose transaction the test holds in its hand. */
final class Appends {
    private static final String INSERT = """
            insert into events.event_entry (event_identifier, aggregate_identifier, sequence_number, type, payload_type,
              payload_revision, payload, meta_data, time_stamp) values (?, ?, ?, 'case', ?, ?, ?::json, ?::json, ?)
            """;

    private Appends() {}

    /** Appends one event recorded now; returns its id. */
    static String append(Connection connection, CaseId caseId, long sequence) throws SQLException {
        return append(connection, caseId, sequence, Instant.now());
    }

    /** Appends one event that claims to have been recorded at that instant; returns its id. */
    static String append(Connection connection, CaseId caseId, long sequence, Instant recordedAt) throws SQLException {
        CaseEvent event = Samples.lawsuit(caseId, "sự kiện " + sequence);
        return append(
                connection,
                new LedgeredEvent(
                        0,
                        recordedAt,
                        UUID.randomUUID().toString(),
                        "case",
                        caseId.toString(),
                        sequence,
                        StoredNames.of(event.getClass()),
                        "1",
                        DateTimeUtils.formatInstant(recordedAt),
                        CaseJson.stored().writeValueAsString(event),
                        "{}"));
    }

    /** Appends exactly these texts. */
    static String append(Connection connection, LedgeredEvent event) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, event.eventId());
            insert.setString(2, event.caseId());
            insert.setLong(3, event.sequence());
            insert.setString(4, event.storedName());
            insert.setString(5, event.revision());
            insert.setString(6, event.payload());
            insert.setString(7, event.metadata());
            insert.setString(8, event.timestamp());
            insert.executeUpdate();
        }
        return event.eventId();
    }
}
