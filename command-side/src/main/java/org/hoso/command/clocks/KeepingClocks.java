package org.hoso.command.clocks;

import static org.hoso.command.casefile.Decision.refuse;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.hoso.cases.Actor;
import org.hoso.cases.Clocks;
import org.hoso.cases.Clocks.ExtendClock;
import org.hoso.cases.Clocks.PauseClock;
import org.hoso.cases.Clocks.RecordBreach;
import org.hoso.cases.Clocks.RejudgeClock;
import org.hoso.cases.Clocks.ResumeClock;
import org.hoso.cases.Clocks.WarnOfClock;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clock;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Journal;
import org.hoso.law.ClockRule;
import org.hoso.law.Law;
import org.jspecify.annotations.Nullable;

/** The rules of keeping clocks: whose clock it is, and whether it still runs. */
public final class KeepingClocks {
    private KeepingClocks() {}

    public static Decision decide(Clocks.Command command, CaseFile file, DecisionBasis basis) {
        return switch (command) {
            case ExtendClock c -> ExtendingClocks.extend(c, file, basis);
            case PauseClock c -> PausingClocks.pause(c, file, basis);
            case ResumeClock c -> PausingClocks.resume(c, file, basis);
            case RejudgeClock c -> RejudgingClocks.rejudge(c, file, basis);
            case WarnOfClock c -> WarningOfClocks.warn(c, file);
            case RecordBreach c -> RecordingBreaches.record(c, file, basis);
        };
    }

    /** What is done with a clock of the case. */
    static Decision known(UUID clockId, CaseFile file, Function<Clock, Decision> step) {
        return file.clocks().find(clockId).map(step).orElseGet(() -> refuse(Refusal.UNKNOWN_CLOCK, "clockId", clockId));
    }

    /** What whoever keeps a clock does with it. */
    static Decision kept(
            Clocks.Command c, UUID clockId, CaseFile file, DecisionBasis basis, Function<Clock, Decision> step) {
        return known(
                clockId,
                file,
                clock -> keeps(c.by(), clock, file)
                        ? step.apply(clock)
                        : file.lead()
                                .accountableOr(
                                        basis.stateBody(startLine(clock, file).agency(), c.at())));
    }

    /** What is granted on a clock that its keeper may still change. */
    static Decision granted(
            Clocks.Command c, UUID clockId, CaseFile file, DecisionBasis basis, Function<Clock, Decision> step) {
        return kept(c, clockId, file, basis, clock -> {
            Refusal past = pastChanging(clock, c.at());
            if (past != null) return refuse(past, "clockId", clockId);
            return c.at().isBefore(startedAt(clock, file)) ? refuse(Refusal.BEFORE_ITS_CAUSE) : step.apply(clock);
        });
    }

    /** A clock is kept by the body that answers for the case, or by the one whose step started it (an appeals body, say). */
    private static boolean keeps(Actor by, Clock clock, CaseFile file) {
        return file.lead().accountable(by) || by.actsFor(startLine(clock, file).agency());
    }

    static Instant startedAt(Clock clock, CaseFile file) {
        return startLine(clock, file).at();
    }

    private static Journal.Line startLine(Clock clock, CaseFile file) {
        return file.journal().lines().get(Math.toIntExact(clock.startedBy()));
    }

    /** Why nothing more can be granted on a clock at that instant; absent while it runs and is not due. */
    private static @Nullable Refusal pastChanging(Clock clock, Instant at) {
        Instant due = clock.terms().due();
        return switch (clock.state()) {
            case STOPPED, PAUSED -> Refusal.CLOCK_NOT_RUNNING;
            case BREACHED -> Refusal.CLOCK_OVERDUE;
            case RUNNING -> due != null && !at.isBefore(due) ? Refusal.CLOCK_OVERDUE : null;
        };
    }

    /** The version of the rule that a clock runs under. */
    static ClockRule rule(Clock clock, Law law) {
        return law.clocks()
                .rule(clock.terms().code(), clock.terms().validFrom())
                .orElseThrow();
    }
}
