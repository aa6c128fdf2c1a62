package org.hoso.command.sanction;

import static org.hoso.command.casefile.Decision.refuse;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hoso.cases.Refusal;
import org.hoso.cases.Sanction;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Sanctions;

/** Leads a command to the record, proposal or decision that it names, past the questions that come first: known, and whose business. */
final class AtHand {
    private AtHand() {}

    static Decision record(
            Sanction.Command c,
            UUID recordId,
            CaseFile file,
            DecisionBasis basis,
            Function<Sanctions.Recorded, Decision> rule) {
        if (!file.lead().worksOn(c.by())) return file.lead().workingOnly();
        return file.sanctions()
                .record(recordId)
                .map(record ->
                        SanctionMandate.missing(c, fields(record), file, basis).orElseGet(() -> rule.apply(record)))
                .orElseGet(() -> refuse(Refusal.UNKNOWN_RECORD, "record", recordId));
    }

    static Decision proposal(
            Sanction.Command c,
            UUID proposalId,
            CaseFile file,
            DecisionBasis basis,
            BiFunction<Sanctions.Proposal, Sanctions.Recorded, Decision> rule) {
        if (!file.lead().worksOn(c.by())) return file.lead().workingOnly();
        return file.sanctions()
                .proposal(proposalId)
                .map(proposal -> record(c, proposal.recordId(), file, basis, record -> rule.apply(proposal, record)))
                .orElseGet(() -> refuse(Refusal.UNKNOWN_PROPOSAL, "proposal", proposalId));
    }

    static Decision decision(
            Sanction.Command c,
            UUID decisionId,
            CaseFile file,
            DecisionBasis basis,
            Function<Sanctions.Decided, Decision> rule) {
        if (!file.lead().worksOn(c.by())) return file.lead().workingOnly();
        return file.sanctions()
                .decision(decisionId)
                .map(decided -> missing(c, decided, file, basis).orElseGet(() -> rule.apply(decided)))
                .orElseGet(() -> refuse(Refusal.UNKNOWN_DECISION, "decision", decisionId));
    }

    private static Optional<Decision> missing(
            Sanction.Command c, Sanctions.Decided decided, CaseFile file, DecisionBasis basis) {
        return Optional.ofNullable(decided.recordId())
                .flatMap(file.sanctions()::record)
                .map(record -> SanctionMandate.missing(c, fields(record), file, basis))
                .orElseGet(() -> SanctionMandate.missing(c, file, basis));
    }

    private static List<String> fields(Sanctions.Recorded record) {
        return record.acts().stream().map(Sanction.Act::lawField).distinct().toList();
    }
}
