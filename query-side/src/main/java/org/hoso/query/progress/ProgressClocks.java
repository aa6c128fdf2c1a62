package org.hoso.query.progress;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Clocks;
import org.hoso.cases.StartedClock;
import org.hoso.query.folding.RecordedLater;
import org.hoso.runtime.folding.Kept;
import org.jspecify.annotations.Nullable;

/** Every clock the case ever started, in the order they started. */
public record ProgressClocks(@JsonValue List<RunningClock> all) {
    private static final String SETTLEMENT = "consequence_settlement";
    static final ProgressClocks NONE = new ProgressClocks(List.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProgressClocks {}

    ProgressClocks after(CaseEvent event, Instant recorded) {
        ProgressClocks next = event instanceof Clocks.Event e ? timed(e) : this;
        for (UUID stopped : event.clocks().stopped())
            next = next.changed(stopped, clock -> clock.withState(RunningClock.State.STOPPED));
        for (StartedClock started : event.clocks().started())
            next = next.with(started, track(event, started), RecordedLater.of(event.at(), recorded));
        return next;
    }

    private ProgressClocks timed(Clocks.Event event) {
        return switch (event) {
            case Clocks.ClockExtended e -> changed(e.clockId(), clock -> clock.under(e.extended()));
            case Clocks.ClockPaused e -> changed(e.clockId(), clock -> clock.withState(RunningClock.State.PAUSED));
            case Clocks.ClockResumed e -> changed(e.clockId(), clock -> clock.dueAt(e.due()));
            case Clocks.ClockRejudged e -> changed(e.clockId(), clock -> clock.rejudged(e.rejudged(), e.runs()));
            case Clocks.ClockWarned e -> changed(e.clockId(), clock -> clock.withWarnedAt(e.at()));
            case Clocks.ClockBreached e -> changed(e.clockId(), clock -> clock.withState(RunningClock.State.BREACHED));
        };
    }

    /** A duty that a breach starts belongs where the breached clock does, a consequence's to it; any other where its event does. */
    private Track track(CaseEvent event, StartedClock started) {
        if (started.code().equals(SETTLEMENT)) return Track.WON_NOT_APPLIED;
        return event instanceof Clocks.ClockBreached e
                ? find(e.clockId()).map(RunningClock::track).orElse(Track.of(event))
                : Track.of(event);
    }

    private ProgressClocks with(StartedClock started, Track track, @Nullable Instant recordedLater) {
        RunningClock clock = RunningClock.started(started, track, recordedLater);
        return find(started.clockId()).isPresent()
                ? changed(started.clockId(), same -> clock)
                : new ProgressClocks(Kept.with(all, clock));
    }

    private ProgressClocks changed(UUID clockId, UnaryOperator<RunningClock> change) {
        return new ProgressClocks(
                Kept.changed(all, clock -> clock.terms().clockId().equals(clockId), change));
    }

    /** Those that belong to one of these things. */
    ProgressClocks only(Set<UUID> things) {
        return new ProgressClocks(all.stream()
                .filter(clock -> clock.terms().about() != null)
                .filter(clock -> things.contains(clock.terms().about()))
                .toList());
    }

    public Optional<RunningClock> find(UUID clockId) {
        return all.stream()
                .filter(clock -> clock.terms().clockId().equals(clockId))
                .findFirst();
    }

    /** What a clock belongs to, where it is not the case as a whole. */
    Optional<UUID> about(UUID clockId) {
        return find(clockId).map(clock -> clock.terms().about());
    }
}
