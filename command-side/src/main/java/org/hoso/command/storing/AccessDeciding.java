package org.hoso.command.storing;

import java.util.List;
import org.axonframework.messaging.MetaData;
import org.hoso.access.AccessCommand;
import org.hoso.access.AccessEvent;
import org.hoso.command.access.BreakingGlass;
import org.hoso.command.deciding.CaseDecider;
import org.hoso.command.deciding.OtherOutcome;
import org.hoso.command.family.FamilyDecision;

/** What the shell of a broken glass needs around its decision. */
public class AccessDeciding {
    private final Idempotency repeats;

    public AccessDeciding(Idempotency repeats) {
        this.repeats = repeats;
    }

    public FamilyDecision<AccessEvent> decide(AccessCommand command) {
        return CaseDecider.mayAsk(command) ? BreakingGlass.decide(command) : FamilyDeciding.wrongRole(command);
    }

    void keepBeside(List<AccessEvent> events, OtherOutcome outcome, MetaData meta) {
        repeats.keep(events.getLast().stream(), outcome::told, meta);
    }
}
