package org.hoso.command.reactions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.Coordination.ExpireLeadOffer;
import org.hoso.cases.Coordination.PassToSuccessor;
import org.hoso.command.intake.SystemDesk;
import org.hoso.law.Law;
import org.hoso.law.WorkingCalendar;
import org.hoso.runtime.problems.NoSuchCase;
import org.hoso.runtime.problems.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * When a reorganisation has ended a body, its open cases pass on and the offers to it lapse, as of the first instant without
 * it, however late that is noticed. The timer is a mere wake-up: the decision asks the case itself, so that a late, lost or
 * doubled wake-up changes nothing.
 */
@Component
class WhenBodyEndsThenPassOn {
    private static final Logger LOG = LoggerFactory.getLogger(WhenBodyEndsThenPassOn.class);
    private static final int AT_ONCE = 200;

    private final BodyList list;
    private final SystemDesk desk;
    private final Supplier<Law> law;
    private final Clock clock;

    WhenBodyEndsThenPassOn(BodyList list, SystemDesk desk, Supplier<Law> law, Clock clock) {
        this.list = list;
        this.desk = desk;
        this.law = law;
        this.clock = clock;
    }

    /** Passes on what has waited longest; the next sweep goes on with the rest. */
    void sweep() {
        LocalDate today = LocalDate.ofInstant(Instant.now(clock), WorkingCalendar.ZONE);
        Map<String, Instant> ended = law.get().agencies().ended(today).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, body -> firstInstantAfter(body.getValue())));
        List<BodyList.Orphan> orphans = list.orphans(ended, AT_ONCE);
        orphans.forEach(this::passOn);
    }

    private void passOn(BodyList.Orphan orphan) {
        try {
            desk.submit(command(orphan));
            list.done(orphan);
        } catch (Refused | NoSuchCase notNow) {
            list.failed(orphan);
        } catch (RuntimeException trouble) {
            list.failed(orphan);
            LOG.warn("case {} could not pass on from {}; tried again", orphan.caseId(), orphan.agency(), trouble);
        }
    }

    private static CaseCommand command(BodyList.Orphan orphan) {
        return switch (orphan.kind()) {
            case LEAD -> new PassToSuccessor(orphan.caseId(), Actor.system(), orphan.since());
            case OFFER -> new ExpireLeadOffer(orphan.caseId(), Actor.system(), orphan.since(), orphan.id());
        };
    }

    private static Instant firstInstantAfter(LocalDate lastDay) {
        return lastDay.plusDays(1).atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }
}
