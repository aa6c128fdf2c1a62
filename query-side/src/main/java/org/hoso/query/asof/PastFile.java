package org.hoso.query.asof;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hoso.query.casefile.CaseView;
import org.hoso.query.rights.CaseAccess;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.jspecify.annotations.Nullable;

/** Folds a past of a case by the very function that keeps the file of today; pure. */
public final class PastFile {
    private PastFile() {}

    /**
     * The file as it stood after these events, as the live one is folded.
     *
     * @param known  in the order of the ledger
     * @param access how the readers of today stand to the case
     * @return nothing where nothing was known
     */
    public static Optional<CaseView> known(List<LedgeredCaseEvent> known, CaseAccess access) {
        return folded(known, access);
    }

    /**
     * What was true at an instant, by what is known: events in the order in which they happened, as later put right.
     *
     * @param known in the order of the ledger
     * @return nothing where the case had not begun
     */
    public static Optional<CaseView> trueAt(List<LedgeredCaseEvent> known, Instant instant, CaseAccess access) {
        return folded(
                TrueOrder.of(PutRight.of(known)).stream()
                        .filter(one -> !one.from().isAfter(instant))
                        .map(TrueOrder.Counted::event)
                        .toList(),
                access);
    }

    /**
     * The file as it stood at a place of the ledger, its events put right by every correction that is known since. Who stands
     * how to it is as recorded then.
     *
     * @param known    all that is known, in the order of the ledger
     * @param position the last place that counts
     * @return nothing where the case had not begun
     */
    public static Optional<CaseView> putRight(List<LedgeredCaseEvent> known, long position) {
        @Nullable CaseAccess access = null;
        for (LedgeredCaseEvent one : known)
            if (one.position() <= position)
                access = (access == null ? CaseAccess.of(one.caseId()) : access).after(one.event(), one.version());
        return access == null ? Optional.empty() : folded(upTo(PutRight.of(known), position), access);
    }

    /** The same events, each field reading as the last known correction of it says. @param known in the order of the ledger */
    public static List<LedgeredCaseEvent> readRight(List<LedgeredCaseEvent> known) {
        return PutRight.of(known);
    }

    private static List<LedgeredCaseEvent> upTo(List<LedgeredCaseEvent> events, long position) {
        return events.stream().filter(one -> one.position() <= position).toList();
    }

    private static Optional<CaseView> folded(List<LedgeredCaseEvent> events, CaseAccess access) {
        @Nullable CaseView file = null;
        long version = -1;
        long position = 0;
        for (LedgeredCaseEvent one : events) {
            file = CaseView.after(file, one);
            version = Math.max(version, one.version());
            position = Math.max(position, one.position());
        }
        return file == null ? Optional.empty() : Optional.of(file.seen(version, position, access));
    }
}
