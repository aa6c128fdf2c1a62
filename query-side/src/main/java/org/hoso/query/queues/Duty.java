package org.hoso.query.queues;

import java.time.Instant;
import java.util.UUID;
import org.hoso.query.progress.Track;
import org.hoso.query.progress.Turn;
import org.jspecify.annotations.Nullable;

/**
 * Something is due: by a clock that runs or stands still, or by the day that an event set for an answer.
 *
 * @param id     of the clock, or of what the day was set for
 * @param clock  code of the clock; absent where the event itself set the day
 * @param about  the notice, record, decision, appeal, request ...; absent where it is the case as a whole
 * @param paused whether it stands still: then nobody is late, whatever the day
 * @param turn   who has to act
 * @param body   on whose list it is: the body that has to act, or, where that is none of the State's, the body that follows it
 */
record Duty(
        UUID id,
        @Nullable String clock,
        @Nullable UUID about,
        Track track,
        Instant due,
        boolean paused,
        Turn turn,
        Turn body) {}
