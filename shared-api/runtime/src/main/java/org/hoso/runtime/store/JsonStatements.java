package org.hoso.runtime.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.TimestampWriter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** The two inserts, with payload and metadata as {@code json}: queryable, and the exact text is kept. */
final class JsonStatements {
    private static final String VALUES = ") values (?,?,?,?,?,?,?,?::json,?::json)";
    /** Before the insert of an event: the row of its case's number, where there is one. */
    private static final String NUMBERED = "with numbered as (insert into events.case_number (number, case_id, mac)"
            + " select * from (values (?::text, ?::uuid, ?::bytea)) as row (number, case_id, mac) where number is not null"
            + " on conflict (case_id) do nothing) ";

    private JsonStatements() {}

    static PreparedStatement appendEvents(
            Connection connection,
            EventSchema schema,
            Class<?> dataType,
            List<? extends EventMessage<?>> events,
            Serializer serializer,
            TimestampWriter timestamps)
            throws SQLException {
        String insert = "insert into " + schema.domainEventTable() + " (" + schema.domainEventFields() + VALUES;
        NumberWithEvent.Row row = NumberWithEvent.take();
        if (row != null)
            return appendNumbered(connection.prepareStatement(NUMBERED + insert), row, events, serializer, timestamps);
        PreparedStatement plain = connection.prepareStatement(insert);
        for (EventMessage<?> event : events) {
            bind(plain, 1, domainEvent(event), serializer, timestamps);
            plain.addBatch();
        }
        return plain;
    }

    /** With the first of them. */
    private static PreparedStatement appendNumbered(
            PreparedStatement insert,
            NumberWithEvent.Row number,
            List<? extends EventMessage<?>> events,
            Serializer serializer,
            TimestampWriter timestamps)
            throws SQLException {
        NumberWithEvent.@Nullable Row row = number;
        for (EventMessage<?> event : events) {
            insert.setString(1, row == null ? null : row.number());
            insert.setObject(2, row == null ? null : row.caseId(), Types.OTHER);
            insert.setBytes(3, row == null ? null : row.mac());
            bind(insert, 4, domainEvent(event), serializer, timestamps);
            insert.addBatch();
            row = null;
        }
        return insert;
    }

    /** A page of a case, each row with whether it is the ledger's. */
    static PreparedStatement readCase(Connection connection, EventSchema schema, String caseId, long first, int most)
            throws SQLException {
        PreparedStatement select = connection.prepareStatement("select " + schema.domainEventFields() + ", "
                + LedgeredRows.PROOF + " from " + schema.domainEventTable()
                + LedgeredRows.JOINED + " where aggregate_identifier = ? and sequence_number >= ?"
                + " and sequence_number < ? order by sequence_number");
        select.setString(1, caseId);
        select.setLong(2, first);
        select.setLong(3, first + most);
        return select;
    }

    static PreparedStatement appendSnapshot(
            Connection connection,
            EventSchema schema,
            Class<?> dataType,
            DomainEventMessage<?> snapshot,
            Serializer serializer,
            TimestampWriter timestamps)
            throws SQLException {
        PreparedStatement insert = connection.prepareStatement(
                "insert into " + schema.snapshotTable() + " (" + schema.domainEventFields() + VALUES);
        bind(insert, 1, snapshot, serializer, timestamps);
        return insert;
    }

    /** Every event is of one case; one without a case would have no place in the order of anything. */
    private static DomainEventMessage<?> domainEvent(EventMessage<?> event) {
        if (event instanceof DomainEventMessage<?> domain) return domain;
        throw new IllegalArgumentException(
                "an event outside any aggregate cannot be stored: " + event.getPayloadType());
    }

    private static void bind(
            PreparedStatement insert,
            int first,
            DomainEventMessage<?> event,
            Serializer serializer,
            TimestampWriter timestamps)
            throws SQLException {
        SerializedObject<String> payload = event.serializePayload(serializer, String.class);
        SerializedObject<String> metadata = event.serializeMetaData(serializer, String.class);
        insert.setString(first, event.getIdentifier());
        insert.setString(first + 1, event.getAggregateIdentifier());
        insert.setLong(first + 2, event.getSequenceNumber());
        insert.setString(first + 3, event.getType());
        timestamps.writeTimestamp(insert, first + 4, event.getTimestamp());
        insert.setString(first + 5, payload.getType().getName());
        insert.setString(first + 6, payload.getType().getRevision());
        insert.setString(first + 7, payload.getData());
        insert.setString(first + 8, StoredText.storable(metadata.getData()));
    }
}
