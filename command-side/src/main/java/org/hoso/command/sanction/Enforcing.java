package org.hoso.command.sanction;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.hoso.cases.Refusal;
import org.hoso.cases.Sanction.EnforcementOrdered;
import org.hoso.cases.Sanction.Instalment;
import org.hoso.cases.Sanction.OrderEnforcement;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Papers;
import org.hoso.command.casefile.Sanctions.Decided;
import org.hoso.command.casefile.Sanctions.Grace;

/** Cưỡng chế: once the time to comply has passed, and while the decision can still be executed (LHAV Art 74, 86-88). */
final class Enforcing {
    private Enforcing() {}

    static Decision decide(OrderEnforcement c, CaseFile file, DecisionBasis basis) {
        return AtHand.decision(
                c,
                c.decisionId(),
                file,
                basis,
                decided -> notNow(c, decided, file)
                        .or(() -> notOverdue(c, decided, file))
                        .or(() -> lapsed(c, decided, file))
                        .or(() -> Optional.ofNullable(file.papers()
                                .recordedBefore(
                                        Papers.Kind.ENFORCEMENT,
                                        Papers.between(c.by().agency(), c.decisionId()),
                                        c.document())))
                        .orElseGet(() -> accept(new EnforcementOrdered(
                                c.caseId(), c.by(), c.at(), c.enforcementId(), c.decisionId(), c.document()))));
    }

    private static Optional<Decision> notNow(OrderEnforcement c, Decided decided, CaseFile file) {
        return file.sanctions().referred()
                ? Optional.of(refuse(Refusal.CASE_WITH_INVESTIGATORS))
                : DecisionStanding.notInForce(decided, c.at());
    }

    private static Optional<Decision> notOverdue(OrderEnforcement c, Decided decided, CaseFile file) {
        Grace grace = file.sanctions().grace(c.decisionId());
        LocalDate today = Clockwork.day(c.at());
        boolean deferred = grace.deferredUntil() != null && !today.isAfter(grace.deferredUntil());
        boolean fineOverdue = decided.outstandingVnd() > notYetDue(grace, today);
        boolean toDo = fineOverdue || !decided.remedies().isEmpty();
        return deferred || !toDo || !timeToComplyPassed(c, file)
                ? Optional.of(refuse(Refusal.NOT_OVERDUE))
                : Optional.empty();
    }

    /** What a plan of instalments leaves for today or later, in VND. */
    private static long notYetDue(Grace grace, LocalDate today) {
        return grace.instalments().stream()
                .filter(part -> !part.dueOn().isBefore(today))
                .mapToLong(Instalment::amountVnd)
                .sum();
    }

    private static boolean timeToComplyPassed(OrderEnforcement c, CaseFile file) {
        return RecordClocks.open(file, c.decisionId(), Set.of(DecidedClocks.EXECUTION))
                .anyMatch(clock -> RecordClocks.over(clock, c.at()));
    }

    /** A fine is no longer enforced after a year; remedies do not lapse. */
    private static Optional<Decision> lapsed(OrderEnforcement c, Decided decided, CaseFile file) {
        if (!decided.remedies().isEmpty()) return Optional.empty();
        return RecordClocks.open(file, c.decisionId(), Set.of(DecidedClocks.EXECUTION_LIMITATION))
                .map(clock -> clock.terms().due())
                .filter(due -> due != null && reached(due, c.at()))
                .findFirst()
                .map(due -> refuse(Refusal.WINDOW_PASSED, "clock", DecidedClocks.EXECUTION_LIMITATION));
    }

    private static boolean reached(Instant due, Instant at) {
        return !at.isBefore(due);
    }
}
