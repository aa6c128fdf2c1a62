package org.hoso.query.ripple;

import java.time.Instant;
import java.util.List;
import org.hoso.cases.DocumentRef;
import org.hoso.query.audit.HistoryLine.ShownActor;
import org.hoso.query.casefile.Personal;
import org.hoso.query.changes.FieldChange;
import org.hoso.query.wording.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A correction.
 *
 * @param version       of its own event, from 0
 * @param corrects      version of the event corrected
 * @param correctedName stored name of that event
 * @param corrected     what that event says, as recorded
 * @param fields        each field put right: as it read until then, and as it reads since
 * @param reason        absent where it was written without one
 * @param correctedBy   versions of later corrections of the same fields
 * @param ripple        where all that it touches stands
 */
record ShownCorrection(
        long version,
        long position,
        String eventId,
        Instant at,
        Instant recordedAt,
        String agency,
        ShownActor actor,
        long corrects,
        String correctedName,
        Sentence corrected,
        List<FieldChange> fields,
        @Nullable Personal reason,
        DocumentRef authority,
        List<Long> correctedBy,
        String ripple) {}
