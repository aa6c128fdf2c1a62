package org.hoso.query.tasks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.query.progress.Track;
import org.hoso.query.progress.Turn;
import org.hoso.query.wording.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What a clock that ran out has left to be done. A task, never an effect: nothing follows from it by itself.
 *
 * @param task     the word of the law data, {@code propose_blocking}
 * @param clock    code of the clock that ran out
 * @param about    the notice, record, decision, appeal or item; absent where it is the case as a whole
 * @param turn     who is to see to it
 * @param since    the due instant that passed
 * @param why      what is to be done and why, in both languages
 * @param commands by which it may be seen to; none where a body only takes note
 */
public record SeenTask(
        String task,
        UUID clockId,
        String clock,
        @Nullable UUID about,
        Track track,
        Turn turn,
        Instant since,
        Sentence why,
        List<String> commands) {}
