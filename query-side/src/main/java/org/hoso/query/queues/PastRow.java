package org.hoso.query.queues;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.query.collisions.Alert;
import org.hoso.query.coordination.BoardTrack;
import org.hoso.query.coordination.Why;
import org.hoso.query.progress.Due;
import org.hoso.query.progress.Status;
import org.hoso.query.progress.Turn;
import org.hoso.query.tasks.SeenTask;
import org.hoso.query.viewing.Known;
import org.jspecify.annotations.Nullable;

/**
 * A case as the board showed it then.
 *
 * @param overdue whether what was due first had passed at that instant
 * @param mergedInto number of the surviving case under which it went on
 * @param collisions where another body measured the same one for the same act, as far as that is the reader's to see
 * @param by      the event since which the board said so
 * @param until   the event that changed it; absent while the board still says so
 */
record PastRow(
        CaseId caseId,
        @Nullable CaseNumber caseNumber,
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
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Alert> collisions,
        Known by,
        @Nullable Known until) {}
