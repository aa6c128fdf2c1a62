package org.hoso.ops.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.hoso.cases.CaseEvent;
import org.hoso.runtime.ledger.LedgerSource;
import org.hoso.wire.CaseJson;
import org.hoso.wire.StoredNames;
import org.springframework.context.ApplicationContext;

/** The whole ledger, as every reader of it gets it and with nothing done; and by a cursor that parses what it reads. */
final class InsideReplay {
    private static final int FETCH = 2_000;
    private static final String ROWS = "select e.payload_type, e.payload::text from events.ledger l"
            + " join events.event_entry e on e.global_index = l.global_index order by l.position limit ?";

    private final LedgerSource ledger;
    private final InsideStore store;

    InsideReplay(ApplicationContext beans, InsideStore store) {
        this.ledger = beans.getBean(LedgerSource.class);
        this.store = store;
    }

    void add(Map<String, Inside.Work> works) {
        works.put("replay", this::replay);
        works.put("parse", this::parse);
    }

    private Inside.Answer replay(Inside.Asked asked) throws InterruptedException {
        long begin = System.nanoTime();
        IdSum told = new IdSum();
        try (BlockingStream<TrackedEventMessage<?>> stream = ledger.openStream(ledger.createTailToken())) {
            while (told.count() < asked.events()) take(stream.nextAvailable().getPayload(), told);
        }
        return new Inside.Answer(told.count(), (System.nanoTime() - begin) / 1e9, told.toString());
    }

    private Inside.Answer parse(Inside.Asked asked) throws SQLException {
        long begin = System.nanoTime();
        IdSum told = new IdSum();
        try (Connection connection = store.connection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement query = connection.prepareStatement(ROWS)) {
                query.setFetchSize(FETCH);
                query.setLong(1, asked.events());
                try (ResultSet row = query.executeQuery()) {
                    while (row.next())
                        take(
                                CaseJson.stored()
                                        .readValue(
                                                row.getString(2),
                                                StoredNames.event(row.getString(1))
                                                        .orElseThrow()),
                                told);
                }
            }
        }
        return new Inside.Answer(told.count(), (System.nanoTime() - begin) / 1e9, told.toString());
    }

    private static void take(Object payload, IdSum told) {
        if (!(payload instanceof CaseEvent event)) throw new IllegalStateException("no event of a case: " + payload);
        told.add(event.caseId().value());
    }
}
