package org.hoso.command.deciding;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.Report;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.CaseKnowledge;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Numbers;
import org.hoso.command.collisions.CollisionWarning;
import org.hoso.command.collisions.Warns;
import org.hoso.command.merging.Halves;
import org.hoso.command.sanction.FineWorking;
import org.hoso.command.sanction.Sanctioning;
import org.jspecify.annotations.Nullable;

/** What surrounds a decision on a case: law and ids, the other cases, who may know, and who else measures. */
public class Deciding {
    private final Supplier<DecisionBasis> basis;
    private final Function<CaseId, Optional<StandingCase>> cases;
    private final Warns warns;

    public Deciding(Supplier<DecisionBasis> basis, Function<CaseId, Optional<StandingCase>> cases, Warns warns) {
        this.basis = basis;
        this.cases = cases;
        this.warns = warns;
    }

    /** The same for a dry run, which draws nothing. */
    public Deciding drawingNothing(Numbers none) {
        return new Deciding(() -> basis.get().numbering(none), cases, warns);
    }

    /** What one decision will read of other cases. */
    public CasesAtHand others() {
        return new CasesAtHand(cases);
    }

    /** To which half of a merged case the step belongs that is asked of the surviving one. */
    public Halves.Belongs half(CaseCommand command, @Nullable CaseId named, CaseFile file, CasesAtHand others) {
        return Halves.of(command, named, file, others);
    }

    public Decision decide(CaseCommand command, CaseFile file, CasesAtHand others, @Nullable CaseId through) {
        return CaseDecider.decide(command, file, basis.get().beside(others, through));
    }

    /** Who else measures whom these events, not stored yet, measure. */
    public List<CollisionWarning> warnings(CaseCommand command, CaseFile file, List<CaseEvent> accepted) {
        return warns.of(command, file, accepted);
    }

    public Optional<FineWorking> working(CaseCommand command, CaseFile file) {
        return Sanctioning.working(command, file, basis.get());
    }

    /** Anybody may join a report to what an open case handles, also who may not know the case: that one gets a receipt. */
    public boolean mayCome(CaseCommand command, CaseFile file) {
        return command instanceof Report.JoinReport || sees(command, file);
    }

    public boolean sees(CaseCommand command, CaseFile file) {
        return CaseKnowledge.sees(command.by(), file, basis.get().law());
    }

    public boolean sees(CaseCommand command, CaseId other, CasesAtHand others) {
        return others.find(other).filter(file -> sees(command, file)).isPresent();
    }
}
