package org.hoso.query.coordination;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.query.collisions.Alert;
import org.hoso.query.progress.Due;
import org.hoso.query.progress.Status;
import org.hoso.query.progress.Turn;
import org.hoso.query.tasks.SeenTask;
import org.jspecify.annotations.Nullable;

/**
 * A case on the board, as one reader sees it: what is not for the reader is absent.
 *
 * @param urgentSince when the latest report came that calls it urgent, until a classification says otherwise; also where it joined a
 *     case that was open
 * @param version  of the last event it shows, from 0
 * @param position of that event in the ledger
 * @param status   one word for display; what is waited for follows from {@code tracks}
 * @param turn     who is waited for on the track that presses most; absent where nobody is
 * @param since    when that began
 * @param why      what for
 * @param due      what is due first on any track that is open
 * @param overdue  whether that instant has passed
 * @param mergedInto number of the surviving case under which it goes on
 * @param collisions where another body measures the same one for the same act, the newest first, at most 20; absent where there
 *     is none, or where who the case is against is not the reader's to see
 * @param tasks    what clocks that ran out have left to be done, whose turn that is and why
 */
record BoardRow(
        CaseId caseId,
        @Nullable CaseNumber caseNumber,
        long version,
        long position,
        Status status,
        @Nullable Instant openedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant urgentSince,
        @Nullable AccountableBody accountable,
        @Nullable String productField,
        @Nullable String productName,
        List<String> violationTypes,
        List<String> platforms,
        List<BoardTrack> tracks,
        @Nullable Turn turn,
        @Nullable Instant since,
        @Nullable Why why,
        @Nullable Due due,
        boolean overdue,
        List<SeenTask> tasks,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable CaseNumber mergedInto,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Alert> collisions) {}
