package org.hoso.runtime.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.TimestampWriter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/** The two inserts, with payload and metadata as {@code json}: queryable, and the exact text is kept. */
final class JsonStatements {
    private static final String VALUES = ") values (?,?,?,?,?,?,?,?::json,?::json)";

    private JsonStatements() {}

    static PreparedStatement appendEvents(
            Connection connection,
            EventSchema schema,
            Class<?> dataType,
            List<? extends EventMessage<?>> events,
            Serializer serializer,
            TimestampWriter timestamps)
            throws SQLException {
        PreparedStatement insert = connection.prepareStatement(
                "insert into " + schema.domainEventTable() + " (" + schema.domainEventFields() + VALUES);
        for (EventMessage<?> event : events) {
            bind(insert, domainEvent(event), serializer, timestamps);
            insert.addBatch();
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
        bind(insert, snapshot, serializer, timestamps);
        return insert;
    }

    /** Every event is of one case; one without a case would have no place in the order of anything. */
    private static DomainEventMessage<?> domainEvent(EventMessage<?> event) {
        if (event instanceof DomainEventMessage<?> domain) return domain;
        throw new IllegalArgumentException(
                "an event outside any aggregate cannot be stored: " + event.getPayloadType());
    }

    private static void bind(
            PreparedStatement insert, DomainEventMessage<?> event, Serializer serializer, TimestampWriter timestamps)
            throws SQLException {
        SerializedObject<String> payload = event.serializePayload(serializer, String.class);
        SerializedObject<String> metadata = event.serializeMetaData(serializer, String.class);
        insert.setString(1, event.getIdentifier());
        insert.setString(2, event.getAggregateIdentifier());
        insert.setLong(3, event.getSequenceNumber());
        insert.setString(4, event.getType());
        timestamps.writeTimestamp(insert, 5, event.getTimestamp());
        insert.setString(6, payload.getType().getName());
        insert.setString(7, payload.getType().getRevision());
        insert.setString(8, payload.getData());
        insert.setString(9, StoredText.storable(metadata.getData()));
    }
}
