package org.hoso.command.dispatching;

import java.time.Clock;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.Orders.RecordOrderDelivery;
import org.hoso.cases.PlatformNotice.Delivery;
import org.hoso.cases.PlatformNotice.RecordDelivery;
import org.hoso.command.desk.SystemDesk;
import org.hoso.command.outbox.Claim;
import org.hoso.runtime.problems.NoSuchCase;
import org.hoso.runtime.problems.Refused;
import org.jspecify.annotations.Nullable;

/** Tells the case what came of a dispatch. The case itself keeps it to once: what it knows already it turns down. */
class Told {
    private final SystemDesk desk;
    private final Clock clock;

    Told(SystemDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** @return the code of why the case did not take it; null where it did, and the row is settled with it */
    @Nullable
    String tell(Claim claim, Delivery delivery, String receipt) {
        try {
            desk.submit(outcome(claim, delivery, receipt));
            return null;
        } catch (Refused refused) {
            return refused.code();
        } catch (NoSuchCase gone) {
            return gone.code();
        }
    }

    private CaseCommand outcome(Claim claim, Delivery delivery, String receipt) {
        return switch (claim.kind()) {
            case NOTICE ->
                new RecordDelivery(claim.caseId(), Actor.system(), clock.instant(), claim.id(), delivery, receipt);
            case BLOCK, LIFT, LOCK, USER_INFO ->
                new RecordOrderDelivery(claim.caseId(), Actor.system(), clock.instant(), claim.id(), delivery, receipt);
        };
    }
}
