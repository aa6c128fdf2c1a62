package org.hoso.query.progress;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.hoso.cases.Blocking.BlockOrdered;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Clocks.ClockBreached;
import org.hoso.cases.Evidence.EvidenceAdded;
import org.hoso.cases.PlatformNotice.PlatformCaseOpened;
import org.hoso.cases.Sanction.EnforcementOrdered;
import org.hoso.cases.Sanction.ExplanationClosed;
import org.hoso.cases.Sanction.RemediesOrdered;
import org.hoso.runtime.folding.Kept;
import org.jspecify.annotations.Nullable;

/** What clocks that ran out have left to be done in a case, in the order they ran out. */
public record BreachTasks(@JsonValue List<BreachTask> all) {
    static final BreachTasks NONE = new BreachTasks(List.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BreachTasks {}

    /** @param before how far the case had come when it happened */
    BreachTasks after(CaseEvent event, Progress before) {
        List<UUID> answered = event.clocks().stopped();
        BreachTasks next = without(task -> answered.contains(task.clockId()) || done(task, event, before.strands()));
        return event instanceof ClockBreached e ? next.opened(e, before.clocks()) : next;
    }

    private BreachTasks opened(ClockBreached e, ProgressClocks clocks) {
        if (e.onBreach().equals(Remedying.NOTHING)) return this;
        @Nullable RunningClock clock = clocks.find(e.clockId()).orElse(null);
        BreachTask task = new BreachTask(
                e.clockId(),
                e.code(),
                clock == null ? null : clock.terms().about(),
                e.onBreach(),
                clock == null ? Track.of(e) : clock.track(),
                e.at());
        return new BreachTasks(Kept.with(without(other -> other.clockId().equals(e.clockId())).all, task));
    }

    private BreachTasks without(Predicate<BreachTask> which) {
        return all.stream().noneMatch(which)
                ? this
                : new BreachTasks(all.stream().filter(which.negate()).toList());
    }

    /** Whether the event is the very thing that was to be done, for what the task is about. */
    private static boolean done(BreachTask task, CaseEvent event, Strands strands) {
        if (event instanceof BlockOrdered e)
            return task.is(Remedying.PROPOSE_BLOCKING)
                    && e.itemIds().stream().anyMatch(item -> isUnder(task.about(), item, strands));
        if (event instanceof EnforcementOrdered e)
            return task.is(Remedying.START_ENFORCEMENT) && e.decisionId().equals(task.about());
        if (event instanceof RemediesOrdered e)
            return task.is(Remedying.NO_FINE_ONLY_REMEDIES)
                    && (task.about() == null || task.about().equals(e.recordId()));
        if (event instanceof ExplanationClosed e)
            return task.is(Remedying.RIGHT_LAPSES) && e.recordId().equals(task.about());
        if (event instanceof PlatformCaseOpened e)
            return task.is(Remedying.PROPOSE_SANCTION) && e.clockId().equals(task.clockId());
        return event instanceof EvidenceAdded && task.is(Remedying.RECORD_AS_EVIDENCE);
    }

    private static boolean isUnder(@Nullable UUID notice, UUID item, Strands strands) {
        return item.equals(notice)
                || strands.find(item)
                        .filter(strand -> Objects.equals(strand.link(), notice))
                        .isPresent();
    }
}
