package org.hoso.command.storing;

import java.util.Map;
import java.util.Optional;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.CaseId;
import org.hoso.cases.Report.ReportContent;
import org.hoso.command.deciding.Done;
import org.hoso.command.deciding.Envelope;
import org.hoso.command.deciding.Place;
import org.springframework.transaction.support.TransactionTemplate;

/** Events and rows in one database: they are committed together, so nothing has to be written down beforehand. */
class OneTransaction implements ConsistencyStrategy {
    private final Idempotency repeats;
    private final OpenItems items;
    private final TransactionTemplate transactions;

    OneTransaction(Idempotency repeats, OpenItems items, TransactionTemplate transactions) {
        this.repeats = repeats;
        this.items = items;
        this.transactions = transactions;
    }

    @Override
    public Optional<Done> first(CaseCommand command, Envelope envelope) {
        return repeats.noted(envelope).map(Idempotency.Noted::answer);
    }

    @Override
    public Place place(ReportContent command) {
        Map<String, Place.Handled> handled = items.handledBy(OpenItems.hashes(command));
        return handled.isEmpty() ? new Place.Opens(command.caseId()) : new Place.Joins(handled, command.caseId());
    }

    @Override
    public void begin(CaseCommand command, Envelope envelope) {}

    @Override
    public void turnedDown(Envelope envelope) {}

    @Override
    public void closed(CaseId caseId) {}

    @Override
    public void tidy() {}

    @Override
    public boolean together(Runnable work) {
        transactions.executeWithoutResult(transaction -> work.run());
        return true;
    }
}
