package org.hoso.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hoso.law.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * A clock as the event that starts it keeps it for ever; a replay never consults today's law.
 *
 * @param clockId         unique within the case
 * @param about           the notice, record, decision, appeal or item it belongs to; absent when it belongs to the case
 * @param code            code of the rule, as in the dated law
 * @param validFrom       which version of the rule
 * @param calendarVersion which calendar counted the days
 * @param start           the instant it counts from
 * @param due             when it is due; absent for a duty without end
 * @param confidence      whether the length was verified
 */
public record StartedClock(
        UUID clockId,
        @Nullable UUID about,
        String code,
        LocalDate validFrom,
        String calendarVersion,
        Instant start,
        @Nullable Instant due,
        Confidence confidence) {
    /** The same clock, due at another instant. */
    public StartedClock dueAt(@Nullable Instant other) {
        return new StartedClock(clockId, about, code, validFrom, calendarVersion, start, other, confidence);
    }
}
