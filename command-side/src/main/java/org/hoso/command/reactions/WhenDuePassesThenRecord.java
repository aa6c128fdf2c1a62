package org.hoso.command.reactions;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.hoso.cases.Actor;
import org.hoso.cases.Clocks.RecordBreach;
import org.hoso.cases.Coordination.ExpireLeadOffer;
import org.hoso.cases.PlatformNotice.ProposePlatformCase;
import org.hoso.command.desk.SystemDesk;
import org.hoso.runtime.problems.NoSuchCase;
import org.hoso.runtime.problems.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * When a clock or a lead offer has run out, the breach or the expiry is recorded, in due order, also after an outage. The
 * timer is a mere wake-up: the decision asks the case itself, so a late, lost or doubled wake-up changes nothing.
 */
@Component
class WhenDuePassesThenRecord {
    private static final Logger LOG = LoggerFactory.getLogger(WhenDuePassesThenRecord.class);
    private static final int AT_ONCE = 200;

    private final DueList list;
    private final SystemDesk desk;
    private final WhenPlatformCaseOpensThenReport joined;
    private final Clock clock;

    WhenDuePassesThenRecord(DueList list, SystemDesk desk, WhenPlatformCaseOpensThenReport joined, Clock clock) {
        this.list = list;
        this.desk = desk;
        this.joined = joined;
        this.clock = clock;
    }

    /** Records what is due now; comes back for more while whole batches are due. */
    void sweep() {
        List<DueList.Due> due;
        do {
            due = list.due(Instant.now(clock), AT_ONCE);
            due.forEach(this::record);
        } while (due.size() == AT_ONCE);
    }

    private void record(DueList.Due due) {
        try {
            ask(due);
            list.done(due);
        } catch (Refused | NoSuchCase answeredMeanwhile) {
            list.done(due);
        } catch (RuntimeException trouble) {
            list.failed(due);
            LOG.warn(
                    "{} {} of case {} could not be recorded; tried again", due.kind(), due.id(), due.caseId(), trouble);
        }
    }

    private void ask(DueList.Due due) {
        switch (due.kind()) {
            case CLOCK -> desk.submit(new RecordBreach(due.caseId(), Actor.system(), due.dueAt(), due.id()));
            case OFFER -> desk.submit(new ExpireLeadOffer(due.caseId(), Actor.system(), due.dueAt(), due.id()));
            case PLATFORM_CASE ->
                desk.submit(new ProposePlatformCase(due.caseId(), Actor.system(), due.dueAt(), due.id()));
            case JOINED_CASE -> joined.report(due.caseId(), due.id());
        }
    }
}
