package org.hoso.command.merging;

import static org.hoso.command.casefile.Decision.refuse;

import java.util.Optional;
import java.util.Set;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.Closing;
import org.hoso.cases.Coordination;
import org.hoso.cases.Erasure;
import org.hoso.cases.Merging;
import org.hoso.cases.Refusal;
import org.hoso.cases.Report;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Under;

/**
 * What may be asked of a case that goes on under another one. Officers work on the surviving case, from where each step comes to
 * the half it is about; who leads and whether the case is at rest is decided there alone. Whoever is outside the State goes on at
 * the case that it knows, and clocks run on.
 */
public final class WhileMerged {
    private static final Set<Class<? extends CaseCommand>> LEADING = Set.of(
            Coordination.OfferLead.class,
            Coordination.AcceptLead.class,
            Coordination.DeclineLead.class,
            Coordination.WithdrawLeadOffer.class,
            Coordination.ExpireLeadOffer.class,
            Coordination.DisputeCompetence.class,
            Coordination.SettleCompetence.class,
            Coordination.PassToSuccessor.class,
            Coordination.NameSuccessor.class,
            Report.RejectReport.class);

    private WhileMerged() {}

    /** A step that came through the surviving case is let in, one that was asked here is sent there. */
    public static Optional<Decision> hindrance(CaseCommand command, CaseFile file, DecisionBasis basis) {
        if (command instanceof Report.RejectReport && !file.merged().taken().isEmpty())
            return merged(
                    file.merged().taken().values().iterator().next().number().value());
        if (file.merged().into() == null || command instanceof Merging.SplitCase) return Optional.empty();
        CaseFile surviving = Under.root(file, basis.others());
        boolean came = Under.id(surviving).equals(basis.through()) || comesItself(command);
        return came && !leads(command) ? Optional.empty() : merged(String.valueOf(surviving.number()));
    }

    private static Optional<Decision> merged(String number) {
        return Optional.of(refuse(Refusal.CASE_MERGED, "caseNumber", number));
    }

    private static boolean comesItself(CaseCommand command) {
        return command instanceof Report.JoinReport
                || command instanceof Erasure.Command
                || switch (command.by().role()) {
                    case SYSTEM, REPORTER, PLATFORM, ISP, SUBSCRIBER -> true;
                    case INTAKE, CLASSIFIER, COORDINATOR, EXPERT, LIAISON, RECORDER, DECIDER, APPEALS, LISTS -> false;
                    case AUDITOR, ADMIN, DPO -> false;
                };
    }

    /** Who answers for the case, and whether it is at rest: the surviving case says so for both. */
    private static boolean leads(CaseCommand command) {
        return LEADING.contains(command.getClass())
                || command instanceof Closing.Command
                || command instanceof Merging.Command;
    }
}
