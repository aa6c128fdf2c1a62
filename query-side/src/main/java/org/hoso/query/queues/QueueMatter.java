package org.hoso.query.queues;

import java.time.Instant;
import java.util.UUID;
import org.hoso.query.progress.ProgressStage;
import org.hoso.query.progress.Turn;
import org.jspecify.annotations.Nullable;

/**
 * A body has something in hand: it runs it, or it is asked for it and has not answered.
 *
 * @param about   the case itself, or its item, request, offer, directive, record, decision, appeal ...
 * @param since   when that came to its stage
 * @param turn    who is waited for
 * @param body    whose it is
 * @param officer pseudonymous id of the officer of that body who took it up; absent where none has
 */
record QueueMatter(
        UUID about,
        ProgressStage stage,
        Instant since,
        Turn turn,
        Turn body,
        @Nullable String officer) {}
