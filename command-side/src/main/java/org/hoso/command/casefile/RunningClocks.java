package org.hoso.command.casefile;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.StartedClock;
import org.hoso.runtime.folding.Kept;
import org.jspecify.annotations.Nullable;

/** Every clock the case ever started, by its id, in the order they started. */
public record RunningClocks(Map<UUID, Clock> byId) {
    public static final RunningClocks NONE = new RunningClocks(Map.of());

    RunningClocks after(ClockChanges changes, long version) {
        RunningClocks next = this;
        for (UUID stopped : changes.stopped()) next = next.changed(stopped, clock -> clock.now(Clock.State.STOPPED));
        for (StartedClock started : changes.started())
            next = new RunningClocks(Kept.with(next.byId, started.clockId(), Clock.started(started, version)));
        return next;
    }

    RunningClocks changed(UUID clockId, UnaryOperator<Clock> change) {
        return new RunningClocks(Kept.changed(byId, clockId, change));
    }

    public Optional<Clock> find(UUID clockId) {
        return Optional.ofNullable(byId.get(clockId));
    }

    /** Clocks not yet answered that the event of that version started. */
    public Stream<Clock> openSince(long version) {
        return byId.values().stream().filter(clock -> clock.open() && clock.startedBy() == version);
    }

    /** Clocks not yet answered that belong to a notice, record, decision, appeal or item; null: to the case itself. */
    public Stream<Clock> open(@Nullable UUID about) {
        return byId.values().stream()
                .filter(clock ->
                        clock.open() && java.util.Objects.equals(clock.terms().about(), about));
    }

    /** Whether a clock of that code and belonging ran out before it was answered. */
    public boolean breached(String code, @Nullable UUID about) {
        return open(about)
                .anyMatch(clock -> clock.state() == Clock.State.BREACHED
                        && clock.terms().code().equals(code));
    }
}
