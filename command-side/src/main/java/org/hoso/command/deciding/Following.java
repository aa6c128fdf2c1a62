package org.hoso.command.deciding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Closing.CaseClosed;
import org.hoso.cases.Closing.CaseReopened;
import org.hoso.cases.Merging.LeadFollowed;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Under;
import org.hoso.command.closing.ClosingCases;

/**
 * What happens to the cases that go on under one, as it happens to that one: the same body answers for them from the same instant,
 * they come to rest and are reopened with it. Pure; stored in one transaction with what they follow.
 */
final class Following {
    private Following() {}

    static Decision completed(Decision decision, CaseFile before, DecisionBasis basis) {
        return decision instanceof Decision.Accepted accepted
                        && !before.merged().taken().isEmpty()
                ? new Decision.Accepted(completed(accepted.events(), before, basis))
                : decision;
    }

    private static List<CaseEvent> completed(List<CaseEvent> events, CaseFile before, DecisionBasis basis) {
        List<CaseEvent> all = new ArrayList<>(events);
        CaseFile file = before;
        for (CaseEvent event : events) {
            if (!event.caseId().equals(before.id())) continue;
            CaseFile after = file.after(event);
            for (CaseFile other : Under.of(after, basis.others()))
                follows(event, file, after, other, basis).ifPresent(all::add);
            file = after;
        }
        return List.copyOf(all);
    }

    private static Optional<CaseEvent> follows(
            CaseEvent event, CaseFile before, CaseFile after, CaseFile other, DecisionBasis basis) {
        if (event instanceof CaseClosed closed) return Optional.of(ClosingCases.closed(closed, other, basis));
        if (event instanceof CaseReopened reopened) return Optional.of(ClosingCases.reopened(reopened, other, basis));
        AccountableBody leads = Objects.requireNonNull(after.lead().accountable());
        return leads.equals(before.lead().accountable())
                ? Optional.empty()
                : Optional.of(new LeadFollowed(
                        Objects.requireNonNull(other.id()),
                        event.by(),
                        event.at(),
                        Objects.requireNonNull(after.id()),
                        Objects.requireNonNull(after.number()),
                        leads));
    }
}
