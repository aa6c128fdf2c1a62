package org.hoso.query.pictures;

import java.time.Instant;
import java.util.List;
import org.hoso.cases.StartedClock;
import org.hoso.query.progress.RunningClock;
import org.hoso.query.progress.Track;
import org.jspecify.annotations.Nullable;

/** A clock as a picture tells it, part by part: what a clock comes to know besides later is no part of an old picture. */
record ToldClock(
        StartedClock terms,
        Track track,
        RunningClock.State state,
        @Nullable Instant due,
        @Nullable Instant warnedAt) {
    static List<ToldClock> of(List<RunningClock> clocks) {
        return clocks.stream()
                .map(one -> new ToldClock(one.terms(), one.track(), one.state(), one.due(), one.warnedAt()))
                .toList();
    }
}
