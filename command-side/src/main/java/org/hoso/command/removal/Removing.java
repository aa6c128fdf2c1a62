package org.hoso.command.removal;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.Refusal;
import org.hoso.cases.Removal;
import org.hoso.cases.Removal.CheckRemoval;
import org.hoso.cases.Removal.ClaimRemoval;
import org.hoso.cases.Removal.ConfirmRemoval;
import org.hoso.cases.Removal.ConfirmRestoration;
import org.hoso.cases.Removal.RemovalChecked;
import org.hoso.cases.Removal.RemovalClaimed;
import org.hoso.cases.Removal.ReportReappearance;
import org.hoso.cases.Role;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Items;
import org.hoso.command.casefile.Notices.Notice;
import org.jspecify.annotations.Nullable;

/** The rules of removing: what the platform claims and what our own officers check are two things. */
public final class Removing {
    private Removing() {}

    public static Decision decide(Removal.Command command, CaseFile file, DecisionBasis basis) {
        return switch (command) {
            case ClaimRemoval c -> claim(c, file);
            case CheckRemoval c -> check(c, file, basis);
            case ConfirmRemoval c -> ConfirmingRemoval.confirm(c, file, basis);
            case ReportReappearance c -> Reappearing.report(c, file, basis);
            case ConfirmRestoration c -> Restoring.confirm(c, file);
        };
    }

    /** Whose look counts: the body that answers for the case, its co-handlers, and who sent a notice as the single point; not who was only asked. */
    static boolean counts(Actor by, CaseFile file) {
        return file.lead().handles(by) || file.notices().sentBy(by);
    }

    /** Our own officers: of a body that works on the case, or that sent one of its notices as the single point. */
    static boolean ours(Actor by, CaseFile file) {
        return file.lead().worksOn(by) || file.notices().sentBy(by);
    }

    private static Decision claim(ClaimRemoval c, CaseFile file) {
        Notice notice = file.notices().find(c.noticeId()).orElse(null);
        if (notice == null) return refuse(Refusal.UNKNOWN_NOTICE, "noticeId", c.noticeId());
        String mine = c.by().is(Role.PLATFORM) ? notice.platform() : notice.sender();
        if (!c.by().actsFor(mine)) return Decision.notYours(mine);
        for (UUID itemId : c.itemIds()) {
            Decision refused = refuseClaim(itemId, c, notice, file);
            if (refused != null) return refused;
        }
        return accept(new RemovalClaimed(c.caseId(), c.by(), c.at(), c.noticeId(), c.itemIds()));
    }

    private static @Nullable Decision refuseClaim(UUID itemId, ClaimRemoval c, Notice notice, CaseFile file) {
        Items.Item item = file.items().find(itemId).orElse(null);
        if (item == null) return refuse(Refusal.UNKNOWN_ITEM, "itemId", itemId);
        if (item.life() == Items.Life.REMOVED) return refuse(Refusal.ITEM_ALREADY_REMOVED, "itemId", itemId);
        boolean asked =
                notice.lists(itemId) && item.removalAsked() && !file.appeals().annulled(notice.noticeId());
        if (!asked) return refuse(Refusal.REMOVAL_NOT_ASKED, "itemId", itemId);
        return c.at().isBefore(item.since()) ? refuse(Refusal.BEFORE_ITS_CAUSE, "itemId", itemId) : null;
    }

    private static Decision check(CheckRemoval c, CaseFile file, DecisionBasis basis) {
        if (!c.by().is(Role.SYSTEM) && !counts(c.by(), file)) return file.lead().workingOnly();
        Items.Item item = file.items().find(c.itemId()).orElse(null);
        if (item == null) return refuse(Refusal.UNKNOWN_ITEM, "itemId", c.itemId());
        if (c.at().isBefore(item.since())) return refuse(Refusal.BEFORE_ITS_CAUSE);
        if (!c.by().is(Role.SYSTEM) && basis.machine().contains(c.vantage()))
            return refuse(Refusal.VANTAGE_RESERVED, "vantage", c.vantage());
        return accept(new RemovalChecked(
                c.caseId(),
                c.by(),
                c.at(),
                c.checkId(),
                c.itemId(),
                c.result(),
                c.vantage(),
                c.evidence(),
                c.sighting()));
    }
}
