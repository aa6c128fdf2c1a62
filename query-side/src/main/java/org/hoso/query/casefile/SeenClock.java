package org.hoso.query.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hoso.cases.StartedClock;
import org.hoso.law.Confidence;
import org.hoso.query.progress.RunningClock;
import org.hoso.query.progress.Track;
import org.jspecify.annotations.Nullable;

/**
 * A clock of the case as it stands.
 *
 * @param about     the notice, record, decision, appeal or item it belongs to; absent when it belongs to the case
 * @param validFrom which version of the rule
 * @param due       after pauses and extensions; absent for a duty without end
 * @param recordedLater when its start was recorded, where that was later than it happened
 * @param warnedAt  when a warning of that due instant was given; no law asks for one
 */
public record SeenClock(
        UUID clockId,
        String code,
        RunningClock.State state,
        @Nullable Instant due,
        Instant start,
        @Nullable UUID about,
        Track track,
        LocalDate validFrom,
        String calendarVersion,
        Confidence confidence,
        @Nullable Instant warnedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant recordedLater) {
    public boolean isAbout(UUID thing) {
        return thing.equals(about);
    }

    static SeenClock of(RunningClock clock) {
        StartedClock terms = clock.terms();
        return new SeenClock(
                terms.clockId(),
                terms.code(),
                clock.state(),
                clock.due(),
                terms.start(),
                terms.about(),
                clock.track(),
                terms.validFrom(),
                terms.calendarVersion(),
                terms.confidence(),
                clock.warnedAt(),
                clock.recordedLater());
    }
}
