package org.hoso.command.sanction;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.util.List;
import java.util.Map;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Refusal;
import org.hoso.cases.Sanction.CompleteRemedy;
import org.hoso.cases.Sanction.ConfirmExecution;
import org.hoso.cases.Sanction.DecisionExecuted;
import org.hoso.cases.Sanction.FinePaid;
import org.hoso.cases.Sanction.RecordPayment;
import org.hoso.cases.Sanction.RemedyCompleted;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Papers;
import org.hoso.command.casefile.Sanctions.Decided;
import org.hoso.command.casefile.Sanctions.Standing;

/** Thi hành: the fine is paid, the remedies are done, and only then is the decision executed (LHAV Art 73, 78). */
final class ExecutingDecisions {
    private ExecutingDecisions() {}

    static Decision pay(RecordPayment c, CaseFile file, DecisionBasis basis) {
        return AtHand.decision(
                c,
                c.decisionId(),
                file,
                basis,
                decided -> DecisionStanding.notToComplyWith(decided, c.at()).orElseGet(() -> {
                    Decision twice = file.papers().recordedBefore(Papers.Kind.PAYMENT, "", c.receipt());
                    if (twice != null) return twice;
                    long outstanding = decided.outstandingVnd();
                    if (c.amountVnd() > outstanding)
                        return refuse(Refusal.MORE_THAN_OWED, "outstandingVnd", outstanding);
                    return accept(paid(c, outstanding - c.amountVnd(), file, basis));
                }));
    }

    private static FinePaid paid(RecordPayment c, long outstanding, CaseFile file, DecisionBasis basis) {
        Clockwork clocks = Clockwork.at(c.at(), file, basis);
        if (outstanding == 0) clocks.answer(FinePaid.class, c.decisionId());
        return new FinePaid(
                c.caseId(),
                c.by(),
                c.at(),
                c.paymentId(),
                c.decisionId(),
                c.amountVnd(),
                outstanding,
                c.receipt(),
                clocks.changes());
    }

    /** May come before service: what is done of one's own accord is done. */
    static Decision completeRemedy(CompleteRemedy c, CaseFile file, DecisionBasis basis) {
        return AtHand.decision(c, c.decisionId(), file, basis, decided -> {
            if (decided.standing() == Standing.ANNULLED) return DecisionStanding.refused(decided);
            if (!decided.remedies().contains(c.remedy()))
                return refuse(
                        Refusal.REMEDY_NOT_OPEN, Map.of("remedy", c.remedy(), "open", List.copyOf(decided.remedies())));
            if (c.at().isBefore(decided.at())) return refuse(Refusal.BEFORE_ITS_CAUSE);
            return accept(new RemedyCompleted(c.caseId(), c.by(), c.at(), c.decisionId(), c.remedy(), c.proof()));
        });
    }

    static Decision confirm(ConfirmExecution c, CaseFile file, DecisionBasis basis) {
        return AtHand.decision(
                c,
                c.decisionId(),
                file,
                basis,
                decided -> DecisionStanding.notToComplyWith(decided, c.at()).orElseGet(() -> {
                    if (decided.outstandingVnd() > 0 || !decided.remedies().isEmpty())
                        return refuse(
                                Refusal.NOT_YET_EXECUTED,
                                Map.of(
                                        "outstandingVnd",
                                        decided.outstandingVnd(),
                                        "remedies",
                                        List.copyOf(decided.remedies())));
                    return accept(new DecisionExecuted(
                            c.caseId(), c.by(), c.at(), c.decisionId(), clocks(c, decided, file, basis)));
                }));
    }

    /** Only whoever was sanctioned comes to count as never sanctioned (LHAV Art 7); remedies alone are no sanction. */
    private static ClockChanges clocks(ConfirmExecution c, Decided decided, CaseFile file, DecisionBasis basis) {
        Clockwork clocks = Clockwork.at(c.at(), file, basis).answer(DecisionExecuted.class, c.decisionId());
        if (decided.proposalId() != null) clocks.start("clean_record", c.decisionId());
        return clocks.changes();
    }
}
