package org.hoso.command.sanction;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.hoso.cases.Refusal;
import org.hoso.cases.Sanction.AllowInstalments;
import org.hoso.cases.Sanction.DeferExecution;
import org.hoso.cases.Sanction.ExecutionDeferred;
import org.hoso.cases.Sanction.FinePaid;
import org.hoso.cases.Sanction.FineReduced;
import org.hoso.cases.Sanction.InstalmentsAllowed;
import org.hoso.cases.Sanction.ReduceFine;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Sanctions.Decided;

/** Hoãn, giảm, nộp nhiều lần: a decision is deferred, paid in parts or reduced (LHAV Art 76, 77, 79). */
final class EasingExecution {
    private EasingExecution() {}

    static Decision defer(DeferExecution c, CaseFile file, DecisionBasis basis) {
        return AtHand.decision(
                c,
                c.decisionId(),
                file,
                basis,
                decided -> DecisionStanding.notInForce(decided, c.at()).orElseGet(() -> {
                    if (!c.until().isAfter(Clockwork.day(c.at()))) return refuse(Refusal.BEFORE_ITS_CAUSE);
                    return accept(new ExecutionDeferred(
                            c.caseId(), c.by(), c.at(), c.decisionId(), c.until(), c.reason(), c.document()));
                }));
    }

    static Decision allowInstalments(AllowInstalments c, CaseFile file, DecisionBasis basis) {
        return AtHand.decision(
                c,
                c.decisionId(),
                file,
                basis,
                decided -> DecisionStanding.notInForce(decided, c.at())
                        .or(() -> InstalmentPlan.unlawful(c, decided, file, basis))
                        .orElseGet(() -> accept(allowed(c, decided, file, basis))));
    }

    private static InstalmentsAllowed allowed(AllowInstalments c, Decided decided, CaseFile file, DecisionBasis basis) {
        Instant served = Objects.requireNonNull(decided.servedAt());
        return new InstalmentsAllowed(
                c.caseId(),
                c.by(),
                c.at(),
                c.decisionId(),
                c.instalments(),
                c.document(),
                Clockwork.at(c.at(), file, basis)
                        .start(DecidedClocks.INSTALMENTS, c.decisionId(), served)
                        .changes());
    }

    /** What was paid is not paid back here: that is an appeal's business. */
    static Decision reduce(ReduceFine c, CaseFile file, DecisionBasis basis) {
        return AtHand.decision(
                c,
                c.decisionId(),
                file,
                basis,
                decided -> DecisionStanding.notInForce(decided, c.at()).orElseGet(() -> {
                    if (c.newTotalVnd() >= decided.owedVnd() || c.newTotalVnd() < decided.keptVnd())
                        return refuse(
                                Refusal.NOT_A_REDUCTION,
                                Map.of("owedVnd", decided.owedVnd(), "paidVnd", decided.keptVnd()));
                    return accept(reduced(c, decided, file, basis));
                }));
    }

    private static FineReduced reduced(ReduceFine c, Decided decided, CaseFile file, DecisionBasis basis) {
        Clockwork clocks = Clockwork.at(c.at(), file, basis);
        if (c.newTotalVnd() == decided.keptVnd()) clocks.answer(FinePaid.class, c.decisionId());
        return new FineReduced(
                c.caseId(),
                c.by(),
                c.at(),
                c.decisionId(),
                c.newTotalVnd(),
                c.reason(),
                c.document(),
                clocks.changes());
    }
}
