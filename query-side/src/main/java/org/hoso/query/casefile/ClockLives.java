package org.hoso.query.casefile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Clocks;
import org.hoso.cases.StartedClock;
import org.hoso.query.casefile.ClockLife.ClockExtension;
import org.hoso.query.casefile.ClockLife.ClockPause;
import org.hoso.query.casefile.ClockLife.ClockRejudgement;
import org.hoso.query.casefile.ClockLife.ClockResumption;
import org.hoso.runtime.folding.Kept;

/** Every clock the case ever started, with all that happened to it, in the order they started. */
record ClockLives(@JsonValue List<ClockLife> all) {
    static final ClockLives NONE = new ClockLives(List.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    ClockLives {}

    ClockLives after(CaseEvent event, EventPlace place) {
        ClockLives next = event instanceof Clocks.Event e ? timed(e, place) : this;
        for (UUID stopped : event.clocks().stopped()) next = next.changed(stopped, clock -> clock.withEnded(place));
        for (StartedClock started : event.clocks().started())
            next = new ClockLives(Kept.with(next.all, ClockLife.started(started, place)));
        return next;
    }

    private ClockLives timed(Clocks.Event event, EventPlace place) {
        return switch (event) {
            case Clocks.ClockExtended e -> changed(e.clockId(), clock -> clock.extend(extension(clock, e, place)));
            case Clocks.ClockPaused e ->
                changed(
                        e.clockId(),
                        clock -> clock.pause(new ClockPause(
                                place, e.by().agency(), Personal.of("reason", e.reason()), e.document(), null)));
            case Clocks.ClockResumed e ->
                changed(
                        e.clockId(),
                        clock -> clock.resume(
                                new ClockResumption(place, e.by().agency(), e.due(), e.calendarVersion())));
            case Clocks.ClockRejudged e -> changed(e.clockId(), clock -> clock.rejudge(rejudgement(e, place)));
            case Clocks.ClockWarned e -> this;
            case Clocks.ClockBreached e -> changed(e.clockId(), clock -> clock.withBreached(place));
        };
    }

    private static ClockRejudgement rejudgement(Clocks.ClockRejudged e, EventPlace place) {
        return new ClockRejudgement(
                place, e.by().agency(), e.rejudged(), e.dueBefore(), Personal.of("reason", e.reason()), e.document());
    }

    private static ClockExtension extension(ClockLife clock, Clocks.ClockExtended e, EventPlace place) {
        return new ClockExtension(
                place,
                e.by().agency(),
                e.extended(),
                e.dueBefore(),
                Personal.of("reason", e.reason()),
                e.approver(),
                e.document(),
                e.extended().code().equals(clock.terms().code()));
    }

    /** Only one that has not ended changes: an id may come back when an ended clock is counted anew. */
    private ClockLives changed(UUID clockId, UnaryOperator<ClockLife> change) {
        return new ClockLives(
                Kept.changed(all, clock -> clock.terms().clockId().equals(clockId) && clock.ended() == null, change));
    }
}
