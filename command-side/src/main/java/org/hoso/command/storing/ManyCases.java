package org.hoso.command.storing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.command.deciding.StandingCase;
import org.hoso.command.deciding.Standings;
import org.hoso.runtime.store.LedgeredRows;
import org.springframework.jdbc.core.JdbcTemplate;

/** Many cases at once out of the event store on PostgreSQL, by one query. */
class ManyCases implements Standings {
    private static final String READ =
            """
            select type, aggregate_identifier, sequence_number, event_identifier, time_stamp, payload_type,
                payload_revision, payload, meta_data,
            """ + LedgeredRows.PROOF + " from events.event_entry" + LedgeredRows.JOINED + """
             where aggregate_identifier = any(?) order by aggregate_identifier, sequence_number
            """;

    private final JdbcTemplate db;
    private final Serializer serializer;
    private final EventUpcaster upcasters;
    private final LedgeredRows rows;

    ManyCases(JdbcTemplate db, Serializer serializer, EventUpcaster upcasters, LedgeredRows rows) {
        this.rows = rows;
        this.db = db;
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    /**
     * @throws org.hoso.runtime.ledger.UnknownStoredEvent where one holds an event that this program does not know
     */
    @Override
    public Map<CaseId, StandingCase> read(Collection<CaseId> cases) {
        String[] ids = cases.stream().map(CaseId::toString).toArray(String[]::new);
        Map<CaseId, StandingCase> known = new HashMap<>();
        db.query(READ, (ResultSet row) -> fold(known, believed(row)), (Object) ids);
        return known;
    }

    private void fold(Map<CaseId, StandingCase> known, DomainEventData<String> entry) {
        List<? extends DomainEventMessage<?>> messages = EventStreamUtils.upcastAndDeserializeDomainEvents(
                        Stream.of(entry), serializer, upcasters)
                .asStream()
                .toList();
        for (DomainEventMessage<?> message : messages) {
            CaseEvent event = (CaseEvent) message.getPayload();
            known.compute(
                    event.caseId(), (id, before) -> (before == null ? StandingCase.NOTHING : before).after(event));
        }
    }

    private DomainEventData<String> believed(ResultSet row) throws SQLException {
        rows.believe(row);
        return entry(row);
    }

    private static DomainEventData<String> entry(ResultSet row) throws SQLException {
        return new GenericDomainEventEntry<>(
                row.getString("type"),
                row.getString("aggregate_identifier"),
                row.getLong("sequence_number"),
                row.getString("event_identifier"),
                row.getString("time_stamp"),
                row.getString("payload_type"),
                row.getString("payload_revision"),
                row.getString("payload"),
                row.getString("meta_data"));
    }
}
