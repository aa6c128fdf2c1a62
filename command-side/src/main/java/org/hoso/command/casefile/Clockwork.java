package org.hoso.command.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.StartedClock;
import org.hoso.law.ClockRule;
import org.hoso.law.ClockUnit;
import org.hoso.law.Standstill;
import org.jspecify.annotations.Nullable;

/**
 * Collects what one event does to the clocks. The rule's version is the one in force at the {@code at} of that event; where
 * the law data has no rule on that day nothing starts, because no length is invented.
 */
public final class Clockwork {
    public static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Instant at;
    private final CaseFile file;
    private final DecisionBasis basis;
    private final List<StartedClock> started = new ArrayList<>();
    private final List<UUID> stopped = new ArrayList<>();

    private Clockwork(Instant at, CaseFile file, DecisionBasis basis) {
        this.at = at;
        this.file = file;
        this.basis = basis;
    }

    /** @param at when the event happens that starts and stops the clocks */
    public static Clockwork at(Instant at, CaseFile file, DecisionBasis basis) {
        return new Clockwork(at, file, basis);
    }

    /** The day of an instant as the law counts it. */
    public static LocalDate day(Instant instant) {
        return instant.atZone(VIET_NAM).toLocalDate();
    }

    /** The last instant of a day in Viet Nam, to count from the end of that day: as the day of the start, it does not count itself. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(VIET_NAM).toInstant().minusMillis(1);
    }

    /** Starts a clock that counts from this event. */
    public Clockwork start(String code, @Nullable UUID about) {
        return start(code, about, at);
    }

    /** Starts a clock that counts from another instant, such as the end of the act. */
    public Clockwork start(String code, @Nullable UUID about, Instant from) {
        basis.law()
                .clocks()
                .rule(code, day(at))
                .ifPresent(rule -> started.add(terms(rule, basis.ids().next(), about, from)));
        return this;
    }

    /** The terms under which a clock goes on when another rule takes the place of its own. */
    public StartedClock under(ClockRule rule, Clock clock) {
        StartedClock terms = clock.terms();
        return terms(rule, terms.clockId(), terms.about(), terms.start(), clock.pauses());
    }

    /** Terms of a clock under a rule; a rule without a length is a duty without end. */
    public StartedClock terms(ClockRule rule, UUID clockId, @Nullable UUID about, Instant from) {
        return terms(rule, clockId, about, from, List.of());
    }

    private StartedClock terms(
            ClockRule rule, UUID clockId, @Nullable UUID about, Instant from, List<Standstill> pauses) {
        var calendar = basis.law().calendar();
        Integer length = rule.length();
        ClockUnit unit = rule.unit();
        Instant due = length == null || unit == null
                ? null
                : calendar.goOn(calendar.explain(from, length, unit), unit, pauses)
                        .due();
        return new StartedClock(
                clockId, about, rule.code(), rule.validFrom(), calendar.version(), from, due, rule.confidence());
    }

    /** Stops the open clocks of {@code about} whose rule names this event as their answer. */
    public Clockwork answer(Class<? extends CaseEvent> event, @Nullable UUID about) {
        file.clocks()
                .open(about)
                .map(Clock::terms)
                .filter(terms -> answeredBy(terms).equals(event.getSimpleName()))
                .forEach(terms -> stopped.add(terms.clockId()));
        return this;
    }

    /** Stops every open clock of the case: it comes to rest. */
    public Clockwork stopAll() {
        file.clocks().byId().values().stream()
                .filter(Clock::open)
                .forEach(clock -> stopped.add(clock.terms().clockId()));
        return this;
    }

    public Clockwork stop(UUID clockId) {
        stopped.add(clockId);
        return this;
    }

    public ClockChanges changes() {
        return started.isEmpty() && stopped.isEmpty() ? ClockChanges.NONE : new ClockChanges(started, stopped);
    }

    private String answeredBy(StartedClock terms) {
        return basis.law()
                .clocks()
                .rule(terms.code(), terms.validFrom())
                .map(ClockRule::stop)
                .orElse("");
    }
}
