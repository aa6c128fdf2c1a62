package org.hoso.command.desk;

import java.util.List;
import org.axonframework.messaging.MetaData;
import org.hoso.cases.CaseEvent;
import org.hoso.command.casefile.CaseFile;

/**
 * Rows kept beside the events, in the transaction that appends them: case number, open items, idempotency. They are written
 * after the case was read: so the transaction's id is younger than what it read, and the ledger keeps the case's order.
 */
class SideRows {
    private final CaseNumbers numbers;
    private final OpenItems items;
    private final Idempotency repeats;

    SideRows(CaseNumbers numbers, OpenItems items, Idempotency repeats) {
        this.numbers = numbers;
        this.items = items;
        this.repeats = repeats;
    }

    void keep(List<CaseEvent> events, CaseFile file, Outcome outcome, MetaData meta) {
        numbers.keepAll(events);
        events.forEach(event -> items.keep(event, file));
        repeats.keep(outcome, meta);
    }
}
