package org.hoso.command.deciding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hoso.cases.StartedClock;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clock;
import org.hoso.law.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * What a step would do to one clock.
 *
 * @param about     the notice, record, decision, appeal or item it belongs to; absent when it belongs to the case
 * @param validFrom which version of the rule
 * @param start     the instant it counts from
 * @param before    running, paused or breached; absent when the step would start it
 * @param after     running, paused, breached or stopped
 * @param dueBefore when it is due now; absent when the step would start it, and for a duty without end
 * @param due       when it would be due; absent for a duty without end
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ClockMove(
        UUID clockId,
        @Nullable UUID about,
        String code,
        LocalDate validFrom,
        Instant start,
        @Nullable String before,
        String after,
        @Nullable Instant dueBefore,
        @Nullable Instant due,
        Confidence confidence) {
    /** The clocks that stand otherwise afterwards, in the order they started. */
    public static List<ClockMove> between(CaseFile before, CaseFile after) {
        Map<UUID, Clock> known = before.clocks().byId();
        return after.clocks().byId().values().stream()
                .filter(clock -> !clock.equals(known.get(clock.terms().clockId())))
                .map(clock -> of(known.get(clock.terms().clockId()), clock))
                .toList();
    }

    private static ClockMove of(@Nullable Clock before, Clock after) {
        StartedClock terms = after.terms();
        return new ClockMove(
                terms.clockId(),
                terms.about(),
                terms.code(),
                terms.validFrom(),
                terms.start(),
                before == null ? null : named(before.state()),
                named(after.state()),
                before == null ? null : before.terms().due(),
                terms.due(),
                terms.confidence());
    }

    private static String named(Clock.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
