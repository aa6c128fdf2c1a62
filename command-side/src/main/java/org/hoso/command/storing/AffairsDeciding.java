package org.hoso.command.storing;

import java.util.List;
import java.util.function.Supplier;
import org.axonframework.messaging.MetaData;
import org.hoso.affairs.AffairsCommand;
import org.hoso.affairs.AffairsEvent;
import org.hoso.command.affairs.AffairFile;
import org.hoso.command.affairs.Affairs;
import org.hoso.command.deciding.CasesAtHand;
import org.hoso.command.deciding.OtherOutcome;
import org.hoso.command.family.FamilyDecision;
import org.hoso.law.Law;

/** What the shell of an affair needs around its decision: the law, and cases as they stand. */
public class AffairsDeciding implements FamilyDeciding<AffairsCommand, AffairsEvent, AffairFile> {
    private static final Histories<AffairsCommand, AffairsEvent, AffairFile> HISTORIES =
            new Histories<>(AffairsCommand::affairId, AffairsEvent.class, AffairFile.EMPTY, AffairFile::after);

    private final Supplier<Law> law;
    private final StoredCases cases;
    private final Idempotency repeats;

    public AffairsDeciding(Supplier<Law> law, StoredCases cases, Idempotency repeats) {
        this.law = law;
        this.cases = cases;
        this.repeats = repeats;
    }

    @Override
    public Histories<AffairsCommand, AffairsEvent, AffairFile> histories() {
        return HISTORIES;
    }

    @Override
    public FamilyDecision<AffairsEvent> ruled(AffairsCommand command, AffairFile file) {
        return Affairs.decide(command, file, new CasesAtHand(cases::find), law.get());
    }

    @Override
    public void keepBeside(List<AffairsEvent> events, OtherOutcome outcome, MetaData meta) {
        repeats.keep(events.getLast().affairId(), outcome::told, meta);
    }
}
