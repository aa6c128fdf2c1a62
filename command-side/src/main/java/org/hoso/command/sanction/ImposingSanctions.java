package org.hoso.command.sanction;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Refusal;
import org.hoso.cases.Sanction.Act;
import org.hoso.cases.Sanction.ActFine;
import org.hoso.cases.Sanction.FineRule;
import org.hoso.cases.Sanction.ImposeSanction;
import org.hoso.cases.Sanction.SanctionImposed;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Sanctions.Proposal;
import org.hoso.command.casefile.Sanctions.Recorded;
import org.hoso.law.Law;

/** Quyết định xử phạt: a competent officer signs a proposal, in time, after the subject could explain (LHAV Art 61, 65-68). */
final class ImposingSanctions {
    private ImposingSanctions() {}

    static Decision decide(ImposeSanction c, CaseFile file, DecisionBasis basis) {
        return AtHand.proposal(
                c,
                c.proposalId(),
                file,
                basis,
                (proposal, record) -> notReady(c, proposal, record, file)
                        .or(() -> tooEarly(c, proposal, record))
                        .or(() -> unlawful(c, proposal, record, file, basis.law()))
                        .orElseGet(() -> accept(imposed(c, proposal, record, file, basis))));
    }

    private static Optional<Decision> notReady(ImposeSanction c, Proposal proposal, Recorded record, CaseFile file) {
        if (proposal.officer().equals(c.by().officer())) return Optional.of(refuse(Refusal.OWN_PROPOSAL));
        if (file.sanctions().referred()) return Optional.of(refuse(Refusal.CASE_WITH_INVESTIGATORS));
        if (file.assessment().denied()) return Optional.of(refuse(Refusal.NO_VIOLATION_FOUND));
        if (proposal.decided() || file.sanctions().decisionOn(record.recordId()).isPresent())
            return Optional.of(refuse(Refusal.ALREADY_DECIDED));
        if (record.explanationClosed() == null) return Optional.of(refuse(Refusal.EXPLANATION_OPEN));
        List<UUID> open = proposal.fines().stream()
                .filter(fine -> fine.rule() == FineRule.TO_CONFIRM || fine.amountVnd() == null)
                .map(ActFine::actId)
                .toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(refuse(Refusal.AMOUNT_NOT_CONFIRMED, "acts", open));
    }

    private static Optional<Decision> tooEarly(ImposeSanction c, Proposal proposal, Recorded record) {
        boolean early = c.at().isBefore(proposal.at()) || c.at().isBefore(Objects.requireNonNull(record.closedAt()));
        return early ? Optional.of(refuse(Refusal.BEFORE_ITS_CAUSE)) : Optional.empty();
    }

    private static Optional<Decision> unlawful(
            ImposeSanction c, Proposal proposal, Recorded record, CaseFile file, Law law) {
        if (file.sanctions().prosecuted()) return Optional.of(refuse(Refusal.DOUBLE_PUNISHMENT));
        List<Act> fined = proposal.fines().stream()
                .flatMap(fine -> record.act(fine.actId()).stream())
                .toList();
        List<String> barred = FineBarred.why(record, fined, c.at(), c.document(), file, law);
        if (!barred.isEmpty()) return Optional.of(refuse(Refusal.ONLY_REMEDIES, "why", barred));
        Ceilings ceilings = new Ceilings(proposal.priced(record), record.subjectKind(), law);
        List<UUID> aboveField = ceilings.beyondField(proposal.fines());
        if (!aboveField.isEmpty()) return Optional.of(refuse(Refusal.FIELD_CEILING_EXCEEDED, "acts", aboveField));
        List<UUID> beyond = ceilings.beyondSigner(proposal.fines(), c.signer(), Clockwork.day(c.at()));
        return beyond.isEmpty() ? Optional.empty() : Optional.of(refuse(Refusal.CEILING_EXCEEDED, "acts", beyond));
    }

    private static SanctionImposed imposed(
            ImposeSanction c, Proposal proposal, Recorded record, CaseFile file, DecisionBasis basis) {
        return new SanctionImposed(
                c.caseId(),
                c.by(),
                c.at(),
                c.decisionId(),
                c.proposalId(),
                record.recordId(),
                record.subjectId(),
                proposal.fines(),
                proposal.fines().stream()
                        .map(ActFine::amountVnd)
                        .mapToLong(Objects::requireNonNull)
                        .sum(),
                proposal.priced(record).stream()
                        .flatMap(act -> act.remedies().stream())
                        .distinct()
                        .toList(),
                c.document(),
                c.signer(),
                clocks(c, record, file, basis));
    }

    private static ClockChanges clocks(ImposeSanction c, Recorded record, CaseFile file, DecisionBasis basis) {
        Clockwork clocks = Clockwork.at(c.at(), file, basis);
        DecidedClocks.answered(clocks, record.recordId(), file);
        return clocks.start(DecidedClocks.DELIVERY, c.decisionId())
                .start(DecidedClocks.EXECUTION_LIMITATION, c.decisionId())
                .changes();
    }
}
