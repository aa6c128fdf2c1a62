package org.hoso.command.dispatching;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseId;
import org.hoso.cases.Orders.RecordOrderDelivery;
import org.hoso.cases.PlatformNotice.Delivery;
import org.hoso.cases.PlatformNotice.RecordDelivery;
import org.hoso.command.intake.SystemDesk;
import org.hoso.command.outbox.Claim;
import org.hoso.command.outbox.Kind;
import org.hoso.command.outbox.SentOut;
import org.hoso.runtime.problems.NoSuchCase;
import org.hoso.runtime.problems.Refused;
import org.jspecify.annotations.Nullable;

/** Tells the case what came of a dispatch. The case itself keeps it to once: what it knows already it turns down. */
class DispatchReply {
    private final SystemDesk desk;
    private final Clock clock;

    DispatchReply(SystemDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** @return the code of why the case did not take it; null where it did, and the row is settled with it */
    @Nullable
    String tell(Claim claim, Delivery delivery, String receipt) {
        return tell(claim.caseId(), claim.id(), claim.kind(), claim.since(), delivery, receipt);
    }

    /** The same of mail that came back. */
    @Nullable
    String tell(SentOut.Mailed mailed, Delivery delivery, String receipt) {
        return tell(mailed.caseId(), mailed.id(), mailed.kind(), mailed.since(), delivery, receipt);
    }

    /** Clocks differ: what was asked for by one that is ahead arrives, by ours, before it; it is told as of then, not turned down. */
    private @Nullable String tell(CaseId caseId, UUID id, Kind kind, Instant since, Delivery delivery, String receipt) {
        Instant here = clock.instant();
        Instant now = here.isBefore(since) ? since : here;
        try {
            desk.submit(
                    switch (kind) {
                        case NOTICE -> new RecordDelivery(caseId, Actor.system(), now, id, delivery, receipt);
                        case BLOCK, LIFT, LOCK, USER_INFO ->
                            new RecordOrderDelivery(caseId, Actor.system(), now, id, delivery, receipt);
                    });
            return null;
        } catch (Refused refused) {
            return refused.code();
        } catch (NoSuchCase gone) {
            return gone.code();
        }
    }
}
