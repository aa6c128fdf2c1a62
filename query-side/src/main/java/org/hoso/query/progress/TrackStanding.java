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
 * @param due   the earliest of what is due on the track
 * @param owing who has yet to carry out a block or its lifting; absent where nobody has
 */
public record TrackStanding(
        Track track,
        Stage stage,
        @Nullable Turn turn,
        Instant since,
        UUID about,
        @Nullable Due due,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Owing owing) {
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
