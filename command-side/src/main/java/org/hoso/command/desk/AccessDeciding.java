package org.hoso.command.desk;

import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.hoso.access.AccessCommand;
import org.hoso.access.AccessEvent;
import org.hoso.cases.Refusal;
import org.hoso.command.access.AccessDecision;
import org.hoso.command.access.BreakingGlass;

/** What the shell of a broken glass needs around its decision. */
public class AccessDeciding {
    private final Idempotency repeats;

    AccessDeciding(Idempotency repeats) {
        this.repeats = repeats;
    }

    AccessDecision decide(AccessCommand command) {
        return CaseDecider.mayAsk(command)
                ? BreakingGlass.decide(command)
                : new AccessDecision.Refused(
                        Refusal.WRONG_ROLE, Map.of("role", command.by().role().stored()));
    }

    void keepBeside(AccessEvent event, OtherOutcome outcome, MetaData meta) {
        repeats.keep(event.stream(), outcome::told, meta);
    }
}
