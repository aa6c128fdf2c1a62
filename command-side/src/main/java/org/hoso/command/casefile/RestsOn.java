package org.hoso.command.casefile;

import static org.hoso.command.casefile.Decision.refuse;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.Appeal.ConsequenceKind;
import org.hoso.cases.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a measure is said to rest on, so that it falls with it: a sanction decision of the case that stands, or a consequence
 * that asks for the measure again. What is not said is not guessed.
 */
public final class RestsOn {
    private RestsOn() {}

    /**
     * Why it cannot rest on that; nothing where it can, or where nothing is said.
     *
     * @param again the consequences that ask for such a measure
     */
    public static @Nullable Decision refusal(
            @Nullable UUID restsOn, Set<ConsequenceKind> again, CaseFile file, Instant at) {
        if (restsOn == null) return null;
        Sanctions.Decided decided = file.sanctions().decision(restsOn).orElse(null);
        if (decided != null) return ofDecision(decided, at);
        Appeals.Owed owed = file.appeals().consequence(restsOn).orElse(null);
        if (owed == null) return refuse(Refusal.UNKNOWN_DECISION, "restsOn", restsOn);
        if (!again.contains(owed.what().kind()) || !owed.open())
            return refuse(Refusal.UNDOING_NOT_OWED, "restsOn", restsOn);
        return at.isBefore(owed.at()) ? refuse(Refusal.BEFORE_ITS_CAUSE, "restsOn", restsOn) : null;
    }

    /**
     * Refuses a measure that does not say whether it rests on a decision, where one stands; nothing where it says so, or none stands.
     *
     * @param none whether it is said to rest on none
     */
    public static @Nullable Decision unsaid(@Nullable UUID restsOn, @Nullable Boolean none, CaseFile file, Instant at) {
        if (restsOn != null || Boolean.TRUE.equals(none)) return null;
        List<UUID> standing = file.sanctions().standing(at);
        return standing.isEmpty() ? null : refuse(Refusal.BASIS_NOT_SAID, "decisions", standing);
    }

    private static @Nullable Decision ofDecision(Sanctions.Decided decided, Instant at) {
        if (decided.standing() == Sanctions.Standing.ANNULLED)
            return refuse(
                    Refusal.DECISION_NOT_IN_FORCE,
                    "standing",
                    decided.standing().name());
        return at.isBefore(decided.at()) ? refuse(Refusal.BEFORE_ITS_CAUSE, "restsOn", decided.decisionId()) : null;
    }
}
