package org.hoso.command.desk;

import java.util.Map;
import java.util.function.Supplier;
import org.axonframework.messaging.MetaData;
import org.hoso.affairs.AffairsCommand;
import org.hoso.affairs.AffairsEvent;
import org.hoso.cases.Refusal;
import org.hoso.command.affairs.AffairFile;
import org.hoso.command.affairs.Affairs;
import org.hoso.command.affairs.AffairsDecision;
import org.hoso.law.Law;

/** What the shell of an affair needs around its decision: the law, and cases as they stand. */
public class AffairsDeciding {
    private final Supplier<Law> law;
    private final StoredCases cases;
    private final Idempotency repeats;

    AffairsDeciding(Supplier<Law> law, StoredCases cases, Idempotency repeats) {
        this.law = law;
        this.cases = cases;
        this.repeats = repeats;
    }

    AffairsDecision decide(AffairsCommand command, AffairFile file) {
        return CaseDecider.mayAsk(command)
                ? Affairs.decide(command, file, new OtherCases(cases), law.get())
                : new AffairsDecision.Refused(
                        Refusal.WRONG_ROLE, Map.of("role", command.by().role().stored()));
    }

    void keepBeside(AffairsEvent event, OtherOutcome outcome, MetaData meta) {
        repeats.keep(event.affairId(), outcome::told, meta);
    }
}
