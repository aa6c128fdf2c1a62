package org.hoso.command.sanction;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.util.Optional;
import org.hoso.cases.Refusal;
import org.hoso.cases.Sanction.ActFine;
import org.hoso.cases.Sanction.AmountConfirmed;
import org.hoso.cases.Sanction.ConfirmAmount;
import org.hoso.cases.Sanction.FineRule;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Sanctions.Proposal;

/** What the law data does not know for certain, a named deciding officer confirms with reason and document. */
final class ConfirmingAmounts {
    private ConfirmingAmounts() {}

    static Decision decide(ConfirmAmount c, CaseFile file, DecisionBasis basis) {
        return AtHand.proposal(
                c,
                c.proposalId(),
                file,
                basis,
                (proposal, record) -> notToConfirm(c, proposal, file)
                        .orElseGet(() -> accept(new AmountConfirmed(
                                c.caseId(),
                                c.by(),
                                c.at(),
                                c.proposalId(),
                                c.actId(),
                                c.amountVnd(),
                                c.reason(),
                                c.document()))));
    }

    private static Optional<Decision> notToConfirm(ConfirmAmount c, Proposal proposal, CaseFile file) {
        Optional<ActFine> fine = proposal.fines().stream()
                .filter(one -> one.actId().equals(c.actId()))
                .findFirst();
        if (fine.isEmpty()) return Optional.of(refuse(Refusal.UNKNOWN_ACT, "act", c.actId()));
        if (proposal.officer().equals(c.by().officer())) return Optional.of(refuse(Refusal.OWN_PROPOSAL));
        if (file.sanctions().referred()) return Optional.of(refuse(Refusal.CASE_WITH_INVESTIGATORS));
        if (proposal.decided()) return Optional.of(refuse(Refusal.ALREADY_DECIDED));
        if (fine.get().rule() != FineRule.TO_CONFIRM)
            return Optional.of(refuse(Refusal.NOTHING_TO_CONFIRM, "act", c.actId()));
        return c.at().isBefore(proposal.at()) ? Optional.of(refuse(Refusal.BEFORE_ITS_CAUSE)) : Optional.empty();
    }
}
