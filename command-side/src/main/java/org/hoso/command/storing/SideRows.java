package org.hoso.command.storing;

import java.util.List;
import org.axonframework.messaging.MetaData;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.CaseEvent;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.deciding.CasesAtHand;
import org.hoso.command.deciding.Outcome;
import org.hoso.command.outbox.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

/**
 * Rows kept beside the events, in the transaction that carries out the command: case number, open and closed items, idempotency, outbox. They are
 * written after the case was read: so the transaction's id is younger than what it read, and the ledger keeps the case's order.
 */
class SideRows {
    private final CaseNumbers numbers;
    private final OpenItems items;
    private final ClosedItems closed;
    private final Idempotency repeats;
    private final Outbox outbox;
    private final History history;

    SideRows(
            CaseNumbers numbers,
            OpenItems items,
            ClosedItems closed,
            Idempotency repeats,
            Outbox outbox,
            History history) {
        this.numbers = numbers;
        this.items = items;
        this.closed = closed;
        this.repeats = repeats;
        this.outbox = outbox;
        this.history = history;
    }

    /** @throws DuplicateKeyException when this very request was carried out before, or an address was taken meanwhile */
    void keep(List<CaseEvent> events, CaseFile file, Outcome outcome, MetaData meta) {
        refuseRepeat(repeats.keep(outcome, meta), outcome.version() - events.size(), events, meta);
        numbers.keepWith(events);
        events.forEach(event -> keep(event, file));
    }

    /** What happened to cases one after the other; it may open some of them. */
    void keep(List<CasesAtHand.Next> happened) {
        numbers.keepAll(happened.stream().map(CasesAtHand.Next::event).toList());
        happened.forEach(next -> keep(next.event(), next.after().file()));
    }

    private void keep(CaseEvent event, CaseFile file) {
        items.keep(event, file);
        closed.keep(event, file);
        if (RowsBeside.of(event) == RowsBeside.GOES_OUT) sendOut(event, file);
    }

    /** What an event sends out, where a crash may have come between the two; said twice, it is sent once. */
    void sendOut(CaseEvent event, CaseFile file) {
        outbox.keep(event, file);
    }

    /** Whatever rows hang on these events of one case, said again. @param file the case as it stands */
    void makeGood(List<CaseEvent> events, CaseFile file) {
        settle(file);
        events.stream()
                .filter(event -> RowsBeside.of(event) == RowsBeside.GOES_OUT)
                .forEach(event -> sendOut(event, file));
    }

    /** What a joining report adds to the case that it joins. @throws DuplicateKeyException when an address was taken meanwhile */
    void claimAdded(CaseCommand command, List<CaseEvent> events) {
        items.claimAdded(command, events);
    }

    /** Makes the rows of a case what its history says, whatever they were. */
    void settle(CaseFile file) {
        if (file.id() == null || file.number() == null) return;
        numbers.settle(file.id(), file.number());
        items.settle(file.id(), file);
        closed.settle(file.id(), file);
    }

    /**
     * The decision rests on the case as of a version, and only the next version can be stored: if no event up to there bears the
     * key, then none ever will but ours.
     */
    private void refuseRepeat(@Nullable Long noted, long version, List<CaseEvent> events, MetaData meta) {
        if (noted == null || noted >= version || events.isEmpty()) return;
        CaseEvent ours = events.getFirst();
        String key = String.valueOf(meta.get(Idempotency.KEY));
        if (!history.bearing(ours.caseId(), noted, version, key, ours.by().officer())
                .isEmpty()) throw new DuplicateKeyException("the request was carried out before");
    }
}
