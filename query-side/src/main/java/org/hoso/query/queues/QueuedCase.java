package org.hoso.query.queues;

import java.util.Map;
import org.hoso.cases.CaseId;
import org.hoso.query.coordination.BoardCase;
import org.hoso.query.coordination.BoardLine;
import org.hoso.query.progress.Progress;
import org.hoso.query.stays.Stays;
import org.hoso.query.viewing.Known;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.OfCase;
import org.jspecify.annotations.Nullable;

/**
 * How one case stands in the queues.
 *
 * @param board as the live board folds it
 */
record QueuedCase(
        BoardCase board, CaseHandlers hands, Stays<BoardLine> lines, Stays<Duty> duties, Stays<QueueMatter> matters)
        implements OfCase {
    private static final String THE_CASE = "";

    /** The view's pure function. */
    static QueuedCase after(@Nullable QueuedCase before, LedgeredCaseEvent ledgered) {
        BoardCase board = BoardCase.after(before == null ? null : before.board, ledgered);
        return before == null
                ? new QueuedCase(board, CaseHandlers.EMPTY, Stays.none(), Stays.none(), Stays.none())
                        .moved(Progress.NONE, ledgered)
                : new QueuedCase(board, before.hands, before.lines, before.duties, before.matters)
                        .moved(before.board.progress(), ledgered);
    }

    private QueuedCase moved(Progress before, LedgeredCaseEvent ledgered) {
        Progress progress = board.progress();
        Known by = Known.by(ledgered);
        CaseHandlers now = hands.after(ledgered.event(), before.strands(), progress.strands());
        return new QueuedCase(
                board,
                now,
                lines.after(Map.of(THE_CASE, BoardLine.of(board)), by),
                duties.after(Duties.of(progress), by),
                matters.after(Matters.of(progress, now), by));
    }

    @Override
    public CaseId caseId() {
        return board.caseId();
    }

    @Override
    public long version() {
        return board.version();
    }
}
