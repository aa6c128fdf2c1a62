package org.hoso.query.casefile;

import java.util.List;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.query.casefile.Appeals.Complaint;
import org.hoso.query.casefile.Appeals.Lawsuit;
import org.hoso.query.casefile.Sanctions.IssuedRecord;
import org.hoso.query.casefile.Subjects.KnownSubject;
import org.jspecify.annotations.Nullable;

/**
 * A decision to sanction with what belongs to it, as one reader sees it on the case file.
 *
 * @param record   the violation record it rests on; absent for remedies without one
 * @param subject  against whom; absent where nobody is named
 * @param appeals  against this decision
 * @param lawsuits against this decision
 */
public record SeenDecision(
        CaseId caseId,
        @Nullable CaseNumber caseNumber,
        SanctionDecision decision,
        @Nullable IssuedRecord record,
        @Nullable KnownSubject subject,
        List<Complaint> appeals,
        List<Lawsuit> lawsuits,
        List<Publication> publications) {
    /** Nothing where the reader does not see that decision with its terms. */
    public static @Nullable SeenDecision of(SeenCase seen, UUID decisionId) {
        SanctionDecision decision = seen.sanctions().decisions().stream()
                .filter(one -> one.decisionId().equals(decisionId))
                .findFirst()
                .orElse(null);
        if (decision == null || decision.terms() == null) return null;
        return new SeenDecision(
                seen.caseId(),
                seen.head().caseNumber(),
                decision,
                record(seen, decision.terms()),
                subject(seen, decision.terms()),
                seen.appealed().appeals().stream()
                        .filter(one -> one.filed().attackedId().equals(decisionId))
                        .toList(),
                seen.appealed().lawsuits().stream()
                        .filter(one -> one.attackedId().equals(decisionId))
                        .toList(),
                seen.publications().stream()
                        .filter(one -> one.decisionId().equals(decisionId))
                        .toList());
    }

    private static @Nullable IssuedRecord record(SeenCase seen, SanctionDecision.DecisionTerms terms) {
        return seen.sanctions().records().stream()
                .filter(one -> one.recordId().equals(terms.recordId()))
                .map(Sanctions.ViolationRecord::issued)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable KnownSubject subject(SeenCase seen, SanctionDecision.DecisionTerms terms) {
        return seen.findings().subjects() == null
                ? null
                : seen.findings().subjects().known().stream()
                        .filter(one -> one.subjectId().equals(terms.subjectId()))
                        .findFirst()
                        .orElse(null);
    }
}
