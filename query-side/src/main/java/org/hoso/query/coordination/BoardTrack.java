package org.hoso.query.coordination;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.hoso.query.progress.Due;
import org.hoso.query.progress.Owing;
import org.hoso.query.progress.Track;
import org.hoso.query.progress.TrackStanding;
import org.hoso.query.progress.Turn;
import org.jspecify.annotations.Nullable;

/**
 * How one track of a case stands.
 *
 * @param turn who is waited for; absent where the track is done or rests
 * @param unasked how many live links of a violation nobody was asked to remove; absent where none is left
 * @param owing providers that have yet to carry out a block or its lifting; absent where none has
 */
public record BoardTrack(
        Track track,
        Why why,
        @Nullable Turn turn,
        Instant since,
        @Nullable Due due,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Owing owing,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer unasked) {
    public static BoardTrack of(TrackStanding standing, StageTexts texts) {
        return new BoardTrack(
                standing.track(),
                texts.of(standing),
                standing.turn(),
                standing.since(),
                standing.due(),
                standing.owing(),
                standing.unasked());
    }
}
