package org.hoso.query.clocks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hoso.law.ClockRule;
import org.hoso.law.Law;
import org.hoso.law.Standstill;
import org.hoso.law.Working;
import org.hoso.law.WorkingCalendar;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.jspecify.annotations.Nullable;

/** Answers a question about a clock from the law data alone; pure, and what is asked is bounded. */
final class ClockExplanation {
    /** A pause is listed day by day; a longer one would make a list that nobody reads. */
    private static final Duration LONGEST_PAUSE = Duration.ofDays(3_660);

    private final Law law;
    private final DayRendering telling;

    ClockExplanation(Law law) {
        this.law = law;
        this.telling = new DayRendering(law.calendar());
    }

    /** @throws BadShape that names every part of the question that cannot be */
    Explanation answer(ClockQuery question, Instant now) {
        CheckedClockQuery asked = CheckedClockQuery.of(question);
        ClockRule rule = rule("/code", asked.code(), asked.start());
        ClockRule longer = asked.toCode() == null ? null : longer(rule, asked);
        ClockRule counted = longer == null ? rule : longer;
        Working working = working(counted, asked);
        Instant due = working == null ? null : working.due();
        if (asked.extendedTo() != null) due = granted(rule, asked.extendedTo(), due);
        return new Explanation(
                rule,
                asked.start(),
                asked.pause(),
                longer,
                telling.tell(working),
                asked.extendedTo(),
                due,
                now,
                due == null ? null : Duration.between(now, due));
    }

    private ClockRule rule(String pointer, String code, Instant start) {
        if (!law.clocks().codes().contains(code))
            throw broken(pointer, FaultCode.NOT_ONE_OF, "allowed", "GET /api/v1/registry/clocks");
        Optional<ClockRule> rule = law.clocks().rule(code, day(start));
        return rule.orElseThrow(() -> broken("/start", FaultCode.NOT_IN_FORCE, "code", code));
    }

    private ClockRule longer(ClockRule rule, CheckedClockQuery asked) {
        ClockRule longer = rule("/toCode", asked.toCode(), asked.start());
        if (rule.ofLimitation()) throw broken("/toCode", FaultCode.NEVER_EXTENDED, "code", rule.code());
        if (!rule.canGiveWayTo(longer)) throw broken("/toCode", FaultCode.OTHER_CLOCK, "code", rule.code());
        return longer;
    }

    private @Nullable Working working(ClockRule rule, CheckedClockQuery asked) {
        Integer length = rule.length();
        if (asked.pause() != null && !rule.canPause())
            throw broken("/pausedFrom", FaultCode.NEVER_PAUSES, "code", rule.code());
        if (length == null || rule.unit() == null) return null;
        WorkingCalendar calendar = law.calendar();
        Working unpaused = calendar.explain(asked.start(), length, rule.unit());
        Standstill pause = asked.pause();
        if (pause == null) return unpaused;
        if (!pause.from().isBefore(unpaused.due())) throw new BadShape(Fault.at("/pausedFrom", FaultCode.WRONG_ORDER));
        if (Duration.between(pause.from(), pause.until()).compareTo(LONGEST_PAUSE) > 0)
            throw new BadShape(Fault.at("/pausedUntil", FaultCode.OUT_OF_RANGE));
        return calendar.goOn(unpaused, rule.unit(), List.of(pause));
    }

    private static Instant granted(ClockRule rule, Instant until, @Nullable Instant due) {
        if (due == null || rule.ofLimitation())
            throw broken("/extendedTo", FaultCode.NEVER_EXTENDED, "code", rule.code());
        if (!until.isAfter(due)) throw new BadShape(Fault.at("/extendedTo", FaultCode.WRONG_ORDER));
        return until;
    }

    private static BadShape broken(String pointer, FaultCode code, String name, String value) {
        return new BadShape(Fault.at(pointer, code, name, value));
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(WorkingCalendar.ZONE).toLocalDate();
    }
}
