package org.hoso.command.removal;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.util.Set;
import java.util.UUID;
import org.hoso.cases.Appeal.ConsequenceKind;
import org.hoso.cases.Refusal;
import org.hoso.cases.Removal.ConfirmRestoration;
import org.hoso.cases.Removal.ContentRestored;
import org.hoso.command.casefile.Appeals.Owed;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.Items.Item;
import org.hoso.command.casefile.Items.Life;
import org.jspecify.annotations.Nullable;

/**
 * Content is lawfully back. What went away under our notice or block comes back only because a consequence of a won appeal
 * asks for it; what nobody asked away (its owner took it down) needs none.
 */
final class Restoring {
    private static final Set<Life> AWAY = Set.of(Life.REMOVED, Life.CLAIMED_GONE, Life.BLOCKED);

    private Restoring() {}

    static Decision confirm(ConfirmRestoration c, CaseFile file) {
        if (!Removing.ours(c.by(), file)) return file.lead().workingOnly();
        Item item = file.items().find(c.itemId()).orElse(null);
        if (item == null) return refuse(Refusal.UNKNOWN_ITEM, "itemId", c.itemId());
        if (!AWAY.contains(item.life())) return refuse(Refusal.ITEM_NOT_REMOVED, "itemId", c.itemId());
        if (c.consequenceId() != null
                && file.appeals().consequence(c.consequenceId()).isEmpty())
            return refuse(Refusal.UNKNOWN_CONSEQUENCE, "consequenceId", c.consequenceId());
        Owed owed = owed(c.consequenceId(), c.itemId(), file);
        if (owed == null && mustBeOwed(c, item)) return refuse(Refusal.UNDOING_NOT_OWED, "itemId", c.itemId());
        if (c.at().isBefore(item.since()) || (owed != null && c.at().isBefore(owed.at())))
            return refuse(Refusal.BEFORE_ITS_CAUSE);
        return accept(new ContentRestored(c.caseId(), c.by(), c.at(), c.itemId(), c.consequenceId()));
    }

    private static boolean mustBeOwed(ConfirmRestoration c, Item item) {
        return c.consequenceId() != null || item.noticeId() != null || item.life() == Life.BLOCKED;
    }

    private static @Nullable Owed owed(@Nullable UUID consequenceId, UUID itemId, CaseFile file) {
        if (consequenceId == null) return null;
        return file.appeals()
                .consequence(consequenceId)
                .filter(Owed::holds)
                .filter(owed -> owed.what().kind() == ConsequenceKind.RESTORE_CONTENT)
                .filter(owed -> owed.what().reference().equals(itemId))
                .orElse(null);
    }
}
