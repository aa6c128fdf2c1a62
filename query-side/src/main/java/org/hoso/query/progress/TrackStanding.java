package org.hoso.query.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where one track stands: by the strand that presses most, or, where nothing is open, by the one that came to rest last.
 *
 * @param turn  whose turn it is; absent where the track is done or rests
 * @param since when it came there
 * @param about the item, record, decision, appeal ... that stands so
 * @param due   what that turn is due first; of another body's duties on the track nothing
 * @param owing who has yet to carry out a block or its lifting; absent where nobody has
 * @param unasked how many live links of a violation nobody was asked to remove; absent where none is left, and on other tracks than
 *     coordination and removal
 */
public record TrackStanding(
        Track track,
        ProgressStage stage,
        @Nullable Turn turn,
        Instant since,
        UUID about,
        @Nullable Due due,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Owing owing,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer unasked) {
    /** What presses first: the earliest due, then what has waited longest. */
    static final Comparator<TrackStanding> PRESSING = Comparator.comparing(
                    TrackStanding::dueAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(TrackStanding::since)
            .thenComparing(TrackStanding::track);

    private @Nullable Instant dueAt() {
        return due == null ? null : due.at();
    }

    public boolean open() {
        return turn != null;
    }
}
