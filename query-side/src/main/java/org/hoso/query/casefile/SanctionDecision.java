package org.hoso.query.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.Sanction;
import org.hoso.query.casefile.Sanctions.DecisionKind;
import org.hoso.runtime.folding.Kept;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * A decision to sanction and what became of it.
 *
 * @param agency    the body whose officer signed
 * @param terms     what was decided; absent where only that there is a decision is for the reader
 * @param owedVnd   the fine as it stands, in VND
 * @param paidVnd   what was paid, in VND
 * @param execution what happened to it since, in the order it was recorded
 * @param standing  where it stands; told, not kept
 */
@Withers
public record SanctionDecision(
        UUID decisionId,
        DecisionKind kind,
        String agency,
        Instant at,
        @Nullable DecisionTerms terms,
        @Nullable Long owedVnd,
        @Nullable Long paidVnd,
        List<ExecutionStep> execution,
        @Nullable Standing standing)
        implements SanctionDecisionBuilder.With {
    /** What a decision says. @param signer absent for remedies only */
    public record DecisionTerms(
            @Nullable UUID proposalId,
            @Nullable UUID recordId,
            @Nullable UUID subjectId,
            List<Sanction.ActFine> fines,
            long totalVnd,
            List<String> remedies,
            @Nullable Personal reason,
            DocumentRef document,
            Sanction.@Nullable Signer signer) {}

    static SanctionDecision imposed(Sanction.SanctionImposed e) {
        DecisionTerms terms = new DecisionTerms(
                e.proposalId(),
                e.recordId(),
                e.subjectId(),
                e.fines(),
                e.totalVnd(),
                e.remedies(),
                null,
                e.document(),
                e.signer());
        return of(e.decisionId(), DecisionKind.FINE, e.by().agency(), e.at(), terms);
    }

    static SanctionDecision remediesOnly(Sanction.RemediesOrdered e) {
        DecisionTerms terms = new DecisionTerms(
                null,
                e.recordId(),
                e.subjectId(),
                List.of(),
                0,
                e.remedies(),
                Personal.of("reason", e.reason()),
                e.document(),
                null);
        return of(e.decisionId(), DecisionKind.REMEDIES_ONLY, e.by().agency(), e.at(), terms);
    }

    private static SanctionDecision of(
            UUID decisionId, DecisionKind kind, String agency, Instant at, DecisionTerms terms) {
        return new SanctionDecision(decisionId, kind, agency, at, terms, terms.totalVnd(), 0L, List.of(), null);
    }

    SanctionDecision then(ExecutionStep step) {
        long owed = owedVnd == null ? 0 : owedVnd;
        long paid = paidVnd == null ? 0 : paidVnd;
        long amount = step.amountVnd() == null ? 0 : step.amountVnd();
        return withOwedVnd(step.what().setsTheFine() ? owed(step, owed) : owed)
                .withPaidVnd(step.what() == ExecutionStep.What.PAID ? paid + amount : paid)
                .withExecution(Kept.with(execution, step));
    }

    /** A decision that is reinstated owes what it owed before it was annulled, unless the ruling says another amount. */
    private long owed(ExecutionStep step, long owed) {
        if (step.amountVnd() != null) return step.amountVnd();
        if (step.what() != ExecutionStep.What.REINSTATED) return owed;
        long total = terms == null ? 0 : terms.totalVnd();
        for (ExecutionStep before : execution)
            if (before.what().setsTheFine()
                    && before.what() != ExecutionStep.What.ANNULLED
                    && before.amountVnd() != null) total = before.amountVnd();
        return total;
    }

    /** Only that it was made, and where it stands. */
    SanctionDecision outline(@Nullable Standing where) {
        return new SanctionDecision(decisionId, kind, agency, at, null, null, null, List.of(), where);
    }
}
