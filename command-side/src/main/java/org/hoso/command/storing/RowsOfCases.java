package org.hoso.command.storing;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hoso.cases.CaseEvent;
import org.hoso.command.casefile.CaseFile;
import org.hoso.runtime.verifying.ExpectedRows;
import org.hoso.runtime.verifying.Hanging;
import org.hoso.runtime.verifying.Must;
import org.hoso.runtime.verifying.VerifiedEvent;

/** What the desk keeps beside a case: its number, the addresses that it handles or handled, and its snapshots. */
public final class RowsOfCases implements ExpectedRows {
    private static final Hanging NUMBER =
            Hanging.withEvents(CaseNumbers.TABLE, "select case_id::text, number, number from events.case_number");
    /** A reservation decides nothing. */
    private static final Hanging OPEN = Hanging.withEvents(
            "events.open_item",
            "select case_id::text, url_hash, item_id::text from events.open_item where state = 'open'");

    private static final Hanging CLOSED = Hanging.withEvents(
            "events.closed_item",
            "select case_id::text, url_hash, item_id || '|' || " + Must.micros("closed_at")
                    + " from events.closed_item");
    /** What another program wrote is passed over when read. */
    private static final Hanging SNAPSHOT = Hanging.withEvents(
            "events.snapshot_entry",
            "select aggregate_identifier, sequence_number::text, type || '|' || payload_type || '|' || payload"
                    + " from events.snapshot_entry where payload_revision = '" + CaseAggregate.SNAPSHOT_REVISION + "'");

    private static final String HELD = "select exists (select from events.open_item where url_hash = ?)";

    @Override
    public List<Hanging> tables() {
        return List.of(NUMBER, OPEN, CLOSED, SNAPSHOT);
    }

    @Override
    public List<Must> of(List<VerifiedEvent> history) {
        List<Must> must = new ArrayList<>();
        CaseFile file = CaseFile.EMPTY;
        for (VerifiedEvent told : history) {
            if (!(told.event() instanceof CaseEvent event)) return List.of();
            file = file.after(event);
            must.add(snapshot(told.sequence(), event, file));
        }
        if (file.number() == null) return must;
        must.add(Must.be(NUMBER, file.number().value(), file.number().value()));
        if (file.reports().joinedTo() == null) must.addAll(items(file));
        return must;
    }

    private static Must snapshot(long sequence, CaseEvent event, CaseFile file) {
        String type = CaseAggregate.TYPE + "|" + CaseAggregate.class.getName() + "|";
        return Must.may(
                SNAPSHOT,
                sequence,
                said -> said.startsWith(type)
                        && SnapshotText.says(said.substring(type.length()), event.caseId(), file));
    }

    private static List<Must> items(CaseFile file) {
        return file.items().byId().values().stream()
                .map(item -> file.closure().open()
                        ? Must.unlessHeld(
                                OPEN, item.hash().value(), item.itemId().toString(), HELD)
                        : Must.be(
                                CLOSED,
                                item.hash().value(),
                                Must.says(
                                        item.itemId(),
                                        Objects.requireNonNull(file.closure().since())
                                                .truncatedTo(ChronoUnit.MICROS))))
                .toList();
    }
}
