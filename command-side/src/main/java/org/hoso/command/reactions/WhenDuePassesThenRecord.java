package org.hoso.command.reactions;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.Clocks.RecordBreach;
import org.hoso.cases.Coordination.ExpireLeadOffer;
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
    private final Clock clock;

    WhenDuePassesThenRecord(DueList list, SystemDesk desk, Clock clock) {
        this.list = list;
        this.desk = desk;
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
            desk.submit(command(due));
            list.done(due);
        } catch (Refused | NoSuchCase answeredMeanwhile) {
            list.done(due);
        } catch (RuntimeException trouble) {
            list.failed(due);
            LOG.warn(
                    "{} {} of case {} could not be recorded; tried again", due.kind(), due.id(), due.caseId(), trouble);
        }
    }

    private static CaseCommand command(DueList.Due due) {
        return switch (due.kind()) {
            case CLOCK -> new RecordBreach(due.caseId(), Actor.system(), due.dueAt(), due.id());
            case OFFER -> new ExpireLeadOffer(due.caseId(), Actor.system(), due.dueAt(), due.id());
        };
    }
}
