package org.hoso.command.reactions;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.CaseId;
import org.hoso.cases.Clocks.RecordBreach;
import org.hoso.cases.Clocks.WarnOfClock;
import org.hoso.cases.Coordination.ExpireLeadOffer;
import org.hoso.cases.PlatformNotice.ProposePlatformCase;
import org.hoso.command.intake.SystemDesk;
import org.hoso.runtime.problems.NoSuchCase;
import org.hoso.runtime.problems.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * When a clock or a lead offer has run out, the breach or the expiry is recorded, in due order, also after an outage; shortly
 * before a clock runs out a warning. The timer is a mere wake-up: the decision asks the case itself, so a late, lost or doubled
 * wake-up changes nothing, and however many instances sweep, each thing is recorded once.
 */
@Component
class WhenDuePassesThenRecord {
    private static final Logger LOG = LoggerFactory.getLogger(WhenDuePassesThenRecord.class);
    private static final int AT_ONCE = 500;

    private final DueList list;
    private final SystemDesk desk;
    private final WhenPlatformCaseOpensThenReport joined;
    private final Clock clock;
    private final ClockWatch watch;
    /** Why batches are asked one by one; absent while they go together. */
    private volatile @Nullable String apart;

    WhenDuePassesThenRecord(
            DueList list, SystemDesk desk, WhenPlatformCaseOpensThenReport joined, Clock clock, ClockWatch watch) {
        this.list = list;
        this.desk = desk;
        this.joined = joined;
        this.clock = clock;
        this.watch = watch;
    }

    /** Records what is due now; comes back for more while whole batches are due and something of them could be done. Nothing by a clock in doubt. */
    void sweep() {
        if (watch.look().waits()) return;
        List<DueList.Due> due;
        boolean onward;
        do {
            Instant now = Instant.now(clock);
            due = list.due(now, AT_ONCE);
            List<DueList.Due> asked =
                    due.stream().filter(one -> command(one, now).isPresent()).toList();
            List<DueList.Due> others =
                    due.stream().filter(one -> command(one, now).isEmpty()).toList();
            onward = together(asked, now) || oneByOne(asked, now);
            onward |= oneByOne(others, now);
        } while (onward && due.size() == AT_ONCE);
    }

    /** @return whether it could be stored: another writer, or a case that cannot be read, spoils the whole batch */
    private boolean together(List<DueList.Due> due, Instant now) {
        if (due.isEmpty()) return false;
        try {
            desk.submitTogether(
                    due.stream().flatMap(one -> command(one, now).stream()).toList());
            list.done(due);
            apart = null;
            return true;
        } catch (RuntimeException trouble) {
            tellOnce(due.size(), trouble.getClass().getName());
            LOG.debug("{} due could not be recorded together", due.size(), trouble);
            return false;
        }
    }

    /** Only what kind of trouble: its own words may repeat an event. Whichever case it is of is told when that one is asked alone. */
    private void tellOnce(int due, String reason) {
        if (!reason.equals(apart))
            LOG.warn("{} due are asked one by one, and so are the next until they go together again: {}", due, reason);
        apart = reason;
    }

    /** @return whether any of them could be done */
    private boolean oneByOne(List<DueList.Due> due, Instant now) {
        boolean any = false;
        for (DueList.Due one : due) any |= alone(one, now);
        return any;
    }

    private boolean alone(DueList.Due due, Instant now) {
        try {
            command(due, now).ifPresentOrElse(desk::submit, () -> joined.report(due.caseId(), due.id()));
            list.done(List.of(due));
            return true;
        } catch (Refused | NoSuchCase answeredMeanwhile) {
            list.done(List.of(due));
            return true;
        } catch (RuntimeException trouble) {
            list.failed(due);
            LOG.warn(
                    "{} {} of case {} could not be recorded; tried again", due.kind(), due.id(), due.caseId(), trouble);
            return false;
        }
    }

    /** What is asked of the case itself; nothing where another case is to be opened. */
    private static Optional<CaseCommand> command(DueList.Due due, Instant now) {
        CaseId of = due.caseId();
        Actor system = Actor.system();
        return switch (due.kind()) {
            case WARNING ->
                Optional.of(new WarnOfClock(of, system, now, due.id(), Objects.requireNonNull(due.endsAt())));
            case CLOCK -> Optional.of(new RecordBreach(of, system, due.dueAt(), due.id()));
            case OFFER -> Optional.of(new ExpireLeadOffer(of, system, due.dueAt(), due.id()));
            case PLATFORM_CASE -> Optional.of(new ProposePlatformCase(of, system, due.dueAt(), due.id()));
            case JOINED_CASE -> Optional.empty();
        };
    }
}
