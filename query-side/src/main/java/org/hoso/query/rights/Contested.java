package org.hoso.query.rights;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.Appeal;
import org.hoso.cases.Blocking;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Classification;
import org.hoso.cases.Clocks;
import org.hoso.cases.Closing;
import org.hoso.cases.Conclusion;
import org.hoso.cases.Coordination;
import org.hoso.cases.Correction;
import org.hoso.cases.Erasure;
import org.hoso.cases.Evidence;
import org.hoso.cases.Merging;
import org.hoso.cases.Orders;
import org.hoso.cases.PlatformNotice;
import org.hoso.cases.Removal;
import org.hoso.cases.Report;
import org.hoso.cases.Sanction;
import org.hoso.cases.Subject;
import org.hoso.runtime.folding.Kept;
import org.jspecify.annotations.Nullable;

/**
 * Whose acts are appealed in a case: that body's appeals officers, and those of the body directly above it, then see it.
 *
 * @param makers   by decision, block, notice or lock, the body that made it
 * @param appealed the bodies whose act is or was appealed, or taken to court
 */
public record Contested(Map<UUID, String> makers, Set<String> appealed) {
    static final Contested NOTHING = new Contested(Map.of(), Set.of());

    /** @param accountable the body that answers for the case: it is the one that did nothing */
    Contested after(CaseEvent event, @Nullable String accountable) {
        return switch (event) {
            case PlatformNotice.PlatformNotified e -> made(e.noticeId(), e);
            case Blocking.BlockOrdered e -> made(e.blockId(), e);
            case Blocking.AccountLockRequested e -> made(e.lockId(), e);
            case Sanction.SanctionImposed e -> made(e.decisionId(), e);
            case Sanction.RemediesOrdered e -> made(e.decisionId(), e);
            case Appeal.AppealFiled e ->
                e.attacked() == Appeal.Attacked.INACTION ? appealed(accountable) : appealed(makers.get(e.attackedId()));
            case Appeal.LawsuitFiled e ->
                e.attacked() == Appeal.Attacked.INACTION ? appealed(accountable) : appealed(makers.get(e.attackedId()));
            case Report.Event e -> this;
            case Evidence.Event e -> this;
            case Classification.Event e -> this;
            case Coordination.Event e -> this;
            case Conclusion.Event e -> this;
            case Subject.Event e -> this;
            case PlatformNotice.Event e -> this;
            case Removal.Event e -> this;
            case Blocking.Event e -> this;
            case Orders.Event e -> this;
            case Sanction.Event e -> this;
            case Appeal.Event e -> this;
            case Clocks.Event e -> this;
            case Correction.Event e -> this;
            case Merging.Event e -> this;
            case Closing.Event e -> this;
            case Erasure.Event e -> this;
        };
    }

    private Contested made(UUID id, CaseEvent event) {
        return new Contested(Kept.with(makers, id, event.by().agency()), appealed);
    }

    private Contested appealed(@Nullable String maker) {
        return maker == null ? this : new Contested(makers, Kept.with(appealed, maker));
    }
}
