package org.hoso.command.sanction;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import org.hoso.cases.ClockChanges;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.cases.Sanction.DecisionServed;
import org.hoso.cases.Sanction.PenaltyPublicised;
import org.hoso.cases.Sanction.PublicisePenalty;
import org.hoso.cases.Sanction.ServeDecision;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.CaseMandates;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Sanctions.Decided;
import org.hoso.command.casefile.Sanctions.Standing;
import org.hoso.law.MandateRole;

/** Giao quyết định: from service on the subject must comply, and may complain or sue (LHAV Art 70, 72, 73). */
final class ServingDecisions {
    private ServingDecisions() {}

    static Decision serve(ServeDecision c, CaseFile file, DecisionBasis basis) {
        return AtHand.decision(c, c.decisionId(), file, basis, decided -> {
            if (decided.servedAt() != null) return refuse(Refusal.ALREADY_SERVED);
            if (decided.standing() == Standing.ANNULLED) return DecisionStanding.refused(decided);
            if (c.at().isBefore(decided.at())) return refuse(Refusal.BEFORE_ITS_CAUSE);
            return accept(new DecisionServed(
                    c.caseId(),
                    c.by(),
                    c.at(),
                    c.decisionId(),
                    c.method(),
                    c.proof(),
                    clocks(c, decided, file, basis)));
        });
    }

    private static ClockChanges clocks(ServeDecision c, Decided decided, CaseFile file, DecisionBasis basis) {
        Clockwork clocks = Clockwork.at(c.at(), file, basis).answer(DecisionServed.class, c.decisionId());
        boolean toComply = decided.outstandingVnd() > 0 || !decided.remedies().isEmpty();
        if (toComply) clocks.start(DecidedClocks.EXECUTION, c.decisionId());
        return clocks.start("complaint_window_90d", c.decisionId())
                .start("court_1y", c.decisionId())
                .changes();
    }

    /** More than once, in more than one place; the keeper of the lists may do it for any body. */
    static Decision publicise(PublicisePenalty c, CaseFile file, DecisionBasis basis) {
        if (!c.by().is(Role.LISTS)) return AtHand.decision(c, c.decisionId(), file, basis, d -> publicise(c, d, file));
        boolean keepsLists = new CaseMandates(file, basis, c.at())
                .held(c.by().agency(), MandateRole.PLATFORM_OVERSIGHT)
                .isPresent();
        if (!keepsLists && !file.lead().worksOn(c.by())) return refuse(Refusal.WRONG_AGENCY);
        return file.sanctions()
                .decision(c.decisionId())
                .map(decided -> publicise(c, decided, file))
                .orElseGet(() -> refuse(Refusal.UNKNOWN_DECISION, "decision", c.decisionId()));
    }

    private static Decision publicise(PublicisePenalty c, Decided decided, CaseFile file) {
        if (file.sanctions().referred()) return refuse(Refusal.CASE_WITH_INVESTIGATORS);
        if (decided.standing() == Standing.ANNULLED || decided.standing() == Standing.SUSPENDED)
            return DecisionStanding.refused(decided);
        if (decided.servedAt() == null) return refuse(Refusal.NOT_SERVED);
        if (c.at().isBefore(decided.servedAt())) return refuse(Refusal.BEFORE_ITS_CAUSE);
        return accept(new PenaltyPublicised(c.caseId(), c.by(), c.at(), c.publicationId(), c.decisionId(), c.where()));
    }
}
