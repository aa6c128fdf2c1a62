package org.hoso.query.clocks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.hoso.cases.StartedClock;
import org.hoso.law.ClockRule;
import org.hoso.law.ClockUnit;
import org.hoso.law.Law;
import org.hoso.law.Working;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.casefile.ClockLife;
import org.hoso.query.clocks.ShownClock.State;
import org.hoso.wire.StoredNames;
import org.jspecify.annotations.Nullable;

/** From what the events tell of a case's clocks to their working; pure. */
public final class ShowingClocks {
    private final Law law;
    private final DayRendering telling;

    public ShowingClocks(Law law) {
        this.law = law;
        this.telling = new DayRendering(law.calendar());
    }

    /** @param now what the time left is counted from */
    List<ShownClock> show(List<ClockLife> clocks, Instant now) {
        return clocks.stream().map(clock -> show(clock, clocks, now)).toList();
    }

    private ShownClock show(ClockLife clock, List<ClockLife> all, Instant now) {
        StartedClock terms = clock.terms();
        ClockRule rule = rule(terms);
        Counting counting = telling.tell(working(clock, rule, all));
        State state = state(clock, rule);
        return new ShownClock(
                terms.clockId(),
                terms.about(),
                terms.code(),
                terms.validFrom(),
                terms.calendarVersion(),
                rule,
                clock.started(),
                terms.start(),
                counting,
                Objects.equals(counting.due(), clock.due()),
                clock.pauses(),
                clock.extensions(),
                clock.rejudgements(),
                clock.due(),
                state,
                clock.breached(),
                clock.ended(),
                left(clock, now));
    }

    private @Nullable ClockRule rule(StartedClock terms) {
        return law.clocks().rule(terms.code(), terms.validFrom()).orElse(null);
    }

    private @Nullable Working working(ClockLife clock, @Nullable ClockRule rule, List<ClockLife> all) {
        if (rule == null || rule.unit() == null || rule.length() == null) return null;
        WorkingCalendar calendar = law.calendar();
        Instant granted = clock.grantedDue();
        Working unpaused = granted == null
                ? calendar.explain(clock.terms().start(), rule.length() + lengthened(clock, rule, all), rule.unit())
                : Working.granted(granted);
        ClockUnit unit = rule.unit();
        return unit.inDays() ? calendar.goOn(unpaused, unit, clock.standstills()) : unpaused;
    }

    /** A period that is added to another counts after the length of the one whose place it took. */
    private int lengthened(ClockLife clock, ClockRule rule, List<ClockLife> all) {
        return all.stream()
                .filter(other -> rule.addedTo().contains(other.terms().code()))
                .filter(other -> clock.started().equals(other.ended()))
                .filter(other -> other.terms().start().equals(clock.terms().start()))
                .map(other -> rule(other.terms()))
                .filter(base -> base != null && base.length() != null && base.unit() == rule.unit())
                .mapToInt(ClockRule::length)
                .findFirst()
                .orElse(0);
    }

    private static State state(ClockLife clock, @Nullable ClockRule rule) {
        if (isBreached(clock)) return State.BREACHED;
        if (clock.ended() == null) return clock.paused() ? State.PAUSED : State.RUNNING;
        if (rule == null || !isAnswer(clock, rule)) return State.STOPPED;
        return clock.due() == null || clock.ended().at().isBefore(clock.due()) ? State.MET : State.BREACHED;
    }

    /** A breach counts against the instant that holds now: after a re-judgement to a later one it is told, and no verdict. */
    private static boolean isBreached(ClockLife clock) {
        return clock.breached() != null
                && (clock.due() == null || !clock.breached().at().isBefore(clock.due()));
    }

    private static boolean isAnswer(ClockLife clock, ClockRule rule) {
        return StoredNames.event(clock.ended().storedName())
                .filter(event -> event.getSimpleName().equals(rule.stop()))
                .isPresent();
    }

    private static @Nullable Duration left(ClockLife clock, Instant now) {
        boolean runs = clock.ended() == null && !clock.paused() && clock.due() != null;
        return runs ? Duration.between(now, clock.due()) : null;
    }
}
