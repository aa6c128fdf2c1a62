package org.hoso.command.casefile;

import static org.hoso.command.casefile.Decision.refuse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.cases.Closing.Outcome;
import org.hoso.cases.Refusal;

/**
 * With what outcome a case may end, and which may be told: one whose event happened, and one and the same for the file and for
 * everybody who is told it (decision 0160). Who was told another one before is told again first.
 */
public final class EndingOutcomes {
    private EndingOutcomes() {}

    /** Why that outcome may not be told now; of a case at rest only what it ended with may. */
    public static Optional<Decision> untrue(Outcome outcome, CaseFile file, DecisionBasis basis) {
        Closure closure = file.closure();
        if (closure.open())
            return EventsOfOutcomes.happened(outcome, Under.together(file, basis.others()))
                    ? Optional.empty()
                    : Optional.of(withoutEvent(outcome));
        boolean ended = outcome == closure.outcome()
                || (closure.state() == Closure.State.REJECTED && outcome == Outcome.NOT_TAKEN_UP);
        return ended || closure.outcome() == null
                ? Optional.empty()
                : Optional.of(refuse(Refusal.OUTCOME_CONTRADICTED, "ended", closure.outcome()));
    }

    /** @param cases all that close together */
    public static Optional<Decision> refused(Outcome outcome, List<CaseFile> cases) {
        if (!EventsOfOutcomes.happened(outcome, cases)) return Optional.of(withoutEvent(outcome));
        List<Map<String, Object>> told = cases.stream()
                .flatMap(file -> file.reports().told().entrySet().stream())
                .filter(one -> one.getValue() != outcome)
                .map(one -> Map.<String, Object>of("whom", one.getKey(), "outcome", one.getValue()))
                .toList();
        return told.isEmpty() ? Optional.empty() : Optional.of(refuse(Refusal.OUTCOME_CONTRADICTED, "told", told));
    }

    private static Decision withoutEvent(Outcome outcome) {
        return refuse(Refusal.OUTCOME_WITHOUT_EVENT, "outcome", outcome);
    }
}
