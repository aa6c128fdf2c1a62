package org.hoso.command.sanction;

import static org.hoso.command.casefile.Decision.refuse;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.Sanctions.Decided;
import org.hoso.command.casefile.Sanctions.Standing;

/** What the standing of a decision lets happen to it. */
final class DecisionStanding {
    private DecisionStanding() {}

    /** The refusal where a decision is not served by then, or is beyond being complied with: annulled or executed. */
    static Optional<Decision> notToComplyWith(Decided decided, Instant at) {
        if (decided.standing() == Standing.ANNULLED || decided.standing() == Standing.EXECUTED)
            return Optional.of(refused(decided));
        Instant served = decided.servedAt();
        if (served == null) return Optional.of(refuse(Refusal.NOT_SERVED));
        return at.isBefore(served) ? Optional.of(refuse(Refusal.BEFORE_ITS_CAUSE)) : Optional.empty();
    }

    /** The same, and while suspended: what burdens or eases execution waits, what the subject does of itself does not. */
    static Optional<Decision> notInForce(Decided decided, Instant at) {
        return decided.standing() == Standing.SUSPENDED ? Optional.of(refused(decided)) : notToComplyWith(decided, at);
    }

    static Decision refused(Decided decided) {
        return refuse(
                Refusal.DECISION_NOT_IN_FORCE,
                "standing",
                decided.standing().name().toLowerCase(Locale.ROOT));
    }
}
