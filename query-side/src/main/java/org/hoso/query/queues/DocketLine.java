package org.hoso.query.queues;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.Appeal;
import org.hoso.cases.CaseNumber;
import org.hoso.query.progress.ProgressStage;
import org.hoso.query.progress.Turn;
import org.jspecify.annotations.Nullable;

/**
 * How one appeal or lawsuit stands, in codes and dates: no text by or about a person.
 *
 * @param appealId               of the appeal, or of the lawsuit
 * @param lawsuit                whether a court has it
 * @param level                  absent for a lawsuit
 * @param attackedId             the decision, block, notice, lock or report
 * @param administrativePractice whether no law that we found gives this path
 * @param late                   whether it came after its window
 * @param turn                   who has to act; absent where nobody has
 * @param since                  when it came to its stage
 * @param due                    the earliest day that presses; absent where none does
 * @param paused                 whether that clock stands still
 * @param result                 absent while it is not decided
 * @param notYetApplied          the consequences of its ruling that nobody has settled yet
 */
record DocketLine(
        UUID appealId,
        boolean lawsuit,
        @Nullable CaseNumber caseNumber,
        Appeal.@Nullable Level level,
        Appeal.Attacked attacked,
        UUID attackedId,
        boolean administrativePractice,
        boolean late,
        Instant filedAt,
        ProgressStage stage,
        @Nullable Turn turn,
        @Nullable Turn body,
        Instant since,
        @Nullable Instant due,
        boolean paused,
        Appeal.@Nullable Result result,
        List<UUID> notYetApplied) {
    /** In milliseconds since 1970; {@link QueueRows#NEVER} where nothing is due. */
    long dueMillis() {
        return due == null ? QueueRows.NEVER : due.toEpochMilli();
    }
}
