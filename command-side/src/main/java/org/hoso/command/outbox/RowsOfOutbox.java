package org.hoso.command.outbox;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hoso.cases.CaseEvent;
import org.hoso.command.casefile.CaseFile;
import org.hoso.runtime.verifying.ExpectedRows;
import org.hoso.runtime.verifying.Hanging;
import org.hoso.runtime.verifying.Must;
import org.hoso.runtime.verifying.VerifiedEvent;
import org.jspecify.annotations.Nullable;

/**
 * What goes out of a case, to whom, and how far the case has heard of it. How it goes is the settings' to say; that nothing more is
 * tried of it though the case was never told is vouched for by a code of its own.
 */
public final class RowsOfOutbox implements ExpectedRows {
    private static final String OPEN = "open";
    private static final Hanging DISPATCH = Hanging.withEvents(Outbox.TABLE, """
            select case_id::text, dispatch_id::text, about || '|' || kind || '|' || agency || '|' || receiver || '|' ||
                case when state in ('due', 'by_hand') then 'open' when state = 'withdrawn' then state
                  when told_at is null then 'open' else state end
            from events.dispatch
            """);

    /** A row as it stands. */
    private record Sent(
            Dispatch what, Instant since, @Nullable Instant toldAt, String state) {
        String says() {
            return Must.says(what.about(), what.kind().stored(), what.agency(), what.receiver(), state);
        }

        /** What is older than the row changes nothing. */
        Sent ended(OutboxChange.Ended end) {
            boolean late = since.isAfter(end.at()) || (toldAt != null && toldAt.isAfter(end.at()));
            String now = (end.arrived() ? OutboxStatus.DELIVERED : OutboxStatus.FAILED).stored();
            return late ? this : new Sent(what, since, end.at(), now);
        }

        Sent again(Instant at) {
            return at.isAfter(since) ? new Sent(what, at, toldAt, OPEN) : this;
        }

        Sent withdrawn() {
            return state.equals(OPEN) || state.equals(OutboxStatus.FAILED.stored())
                    ? new Sent(what, since, toldAt, OutboxStatus.WITHDRAWN.stored())
                    : this;
        }
    }

    @Override
    public List<Hanging> tables() {
        return List.of(DISPATCH);
    }

    @Override
    public List<Must> of(List<VerifiedEvent> history) {
        Map<UUID, Sent> sent = new LinkedHashMap<>();
        CaseFile file = CaseFile.EMPTY;
        for (CaseEvent event : VerifiedEvent.only(CaseEvent.class, history)) {
            file = file.after(event);
            OutboxChange.of(event, file, Receivers.NONE).forEach(change -> apply(change, sent));
        }
        return sent.entrySet().stream()
                .map(one -> Must.be(DISPATCH, one.getKey(), one.getValue().says()))
                .toList();
    }

    private static void apply(OutboxChange change, Map<UUID, Sent> sent) {
        switch (change) {
            case OutboxChange.Asked asked -> sent.putIfAbsent(asked.dispatch().id(), fresh(asked.dispatch()));
            case OutboxChange.Ended ended -> sent.computeIfPresent(ended.id(), (id, one) -> one.ended(ended));
            case OutboxChange.Again again ->
                sent.merge(
                        again.dispatch().id(),
                        fresh(again.dispatch()),
                        (before, now) -> before.again(now.what().at()));
            case OutboxChange.Withdrawn withdrawn ->
                withdrawn.ids().forEach(id -> sent.computeIfPresent(id, (same, one) -> one.withdrawn()));
        }
    }

    private static Sent fresh(Dispatch what) {
        return new Sent(what, what.at(), null, OPEN);
    }
}
