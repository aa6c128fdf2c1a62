package org.hoso.command.coordination;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.util.List;
import java.util.Optional;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.Coordination.CompetenceDisputed;
import org.hoso.cases.Coordination.CompetenceSettled;
import org.hoso.cases.Coordination.DisputeCompetence;
import org.hoso.cases.Coordination.SettleCompetence;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Lead;

/** A dispute over competence: one at a time, settled by a superior, to one of the claimants. Until then the accountable body stays. */
final class SettlingCompetence {
    private SettlingCompetence() {}

    static Decision dispute(DisputeCompetence c, CaseFile file, DecisionBasis basis) {
        Lead lead = file.lead();
        if (!lead.has(c.by().agency()) && !lead.offeredTo(c.by().agency())) return lead.workingOnly();
        Optional<String> unknown = c.claimants().stream()
                .filter(claimant -> basis.body(claimant, c.at()).isEmpty())
                .findFirst();
        if (unknown.isPresent()) return refuse(Refusal.UNKNOWN_AGENCY, "agency", unknown.get());
        if (lead.disputed()) return refuse(Refusal.COMPETENCE_DISPUTED);
        if (c.at().isBefore(file.journal().leadSince())) return refuse(Refusal.BEFORE_ITS_CAUSE);
        return accept(new CompetenceDisputed(c.caseId(), c.by(), c.at(), c.disputeId(), c.claimants(), c.reason()));
    }

    static Decision settle(SettleCompetence c, CaseFile file, DecisionBasis basis) {
        Lead lead = file.lead();
        List<String> claimants = lead.openDisputes().getOrDefault(c.disputeId(), List.of());
        if (!Superiors.maySettle(c.by(), claimants, c.at(), file, basis))
            return Decision.notYours(Superiors.settling(claimants, c.at(), file, basis));
        if (claimants.isEmpty()) return refuse(Refusal.UNKNOWN_DISPUTE);
        if (!claimants.contains(c.lead())) return refuse(Refusal.NOT_A_CLAIMANT, "agency", c.lead());
        AccountableBody body = basis.body(c.lead(), c.at()).orElse(null);
        if (body == null) return refuse(Refusal.UNKNOWN_AGENCY, "agency", c.lead());
        if (c.at().isBefore(file.journal().broughtIn(c.disputeId()))
                || c.at().isBefore(file.journal().leadSince())) return refuse(Refusal.BEFORE_ITS_CAUSE);
        return accept(new CompetenceSettled(
                c.caseId(),
                c.by(),
                c.at(),
                c.disputeId(),
                body,
                List.copyOf(lead.openOffers().keySet()),
                c.reason(),
                c.document()));
    }
}
