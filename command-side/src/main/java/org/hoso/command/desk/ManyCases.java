package org.hoso.command.desk;

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
import org.hoso.command.casefile.CaseFile;
import org.hoso.runtime.store.LedgeredRows;
import org.springframework.jdbc.core.JdbcTemplate;

/** Many cases at once out of the event store on PostgreSQL, by one query. */
class ManyCases {
    /** A case as it stands. @param version of its last event, from 0 */
    record Known(CaseFile file, long version) {
        static final Known NOTHING = new Known(CaseFile.EMPTY, -1);

        Known after(CaseEvent event) {
            return new Known(file.after(event), version + 1);
        }
    }

    private static final int MOST = 100;

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
     * Those that do not exist are absent.
     *
     * @throws org.hoso.runtime.ledger.UnknownStoredEvent where one holds an event that this program does not know
     */
    Map<CaseId, Known> read(Collection<CaseId> cases) {
        String[] ids = cases.stream().map(CaseId::toString).toArray(String[]::new);
        Map<CaseId, Known> known = new HashMap<>();
        db.query(READ, (ResultSet row) -> fold(known, believed(row)), (Object) ids);
        return known;
    }

    /** By one query for each hundred of them. */
    Map<CaseId, CaseFile> files(Collection<CaseId> cases) {
        List<CaseId> all = List.copyOf(cases);
        Map<CaseId, CaseFile> files = new HashMap<>();
        for (int from = 0; from < all.size(); from += MOST)
            read(all.subList(from, Math.min(from + MOST, all.size())))
                    .forEach((id, known) -> files.put(id, known.file()));
        return files;
    }

    private void fold(Map<CaseId, Known> known, DomainEventData<String> entry) {
        List<? extends DomainEventMessage<?>> messages = EventStreamUtils.upcastAndDeserializeDomainEvents(
                        Stream.of(entry), serializer, upcasters)
                .asStream()
                .toList();
        for (DomainEventMessage<?> message : messages) {
            CaseEvent event = (CaseEvent) message.getPayload();
            known.compute(event.caseId(), (id, before) -> (before == null ? Known.NOTHING : before).after(event));
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
