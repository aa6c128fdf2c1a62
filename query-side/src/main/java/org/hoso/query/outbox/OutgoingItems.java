package org.hoso.query.outbox;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.hoso.cases.Role;
import org.hoso.law.Law;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.rights.Reach;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Relating;
import org.hoso.query.viewing.Conditions;
import org.hoso.query.viewing.CutPage;
import org.springframework.stereotype.Component;

/**
 * What waits, is tried or has failed, over all cases: to a liaison what its own body sent, to auditors and the coordinators of
 * all what everybody did. Codes only, no text.
 */
@Component
final class OutgoingItems {
    private final DispatchRows rows;
    private final Supplier<Law> law;

    OutgoingItems(DispatchRows rows, Supplier<Law> law) {
        this.rows = rows;
        this.law = law;
    }

    OutboxPage read(Reader reader, OutboxQuery sought) {
        Conditions narrowed = new Conditions();
        boolean all = Reach.ofHistories(reader, new Relating(law.get(), LocalDate.now(WorkingCalendar.ZONE)))
                .all();
        if (!all && !(reader.ofTheState() && reader.is(Role.LIAISON))) return OutboxPage.EMPTY;
        if (!all) narrowed.and("agency = ?", reader.agency());
        sought.narrow(narrowed);
        List<SeenDispatch> found = rows.page(narrowed, sought.limit() + 1);
        CutPage<SeenDispatch> page = CutPage.of(found, sought.limit());
        return new OutboxPage(page.shown(), page.next(SeenDispatch::dispatchId));
    }
}
