package org.hoso.query.changes;

import java.time.Instant;
import java.util.List;
import org.hoso.query.audit.HistoryLine.ShownActor;
import org.hoso.query.casefile.Personal;
import org.hoso.query.wording.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * One event, and what it changed in the file.
 *
 * @param position   place in the ledger
 * @param version    place within the case, from 0
 * @param at         when it happened in the world
 * @param recordedAt when it was recorded
 * @param agency     code of the body, platform or {@code CITIZEN} acted for
 * @param reason     the reason that its author gave; absent where it gave none
 */
public record ChangeStep(
        long position,
        long version,
        String eventId,
        String storedName,
        Instant at,
        Instant recordedAt,
        String agency,
        ShownActor actor,
        Sentence sentence,
        @Nullable Personal reason,
        List<FieldChange> changes) {}
