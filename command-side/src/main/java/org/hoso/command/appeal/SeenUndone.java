package org.hoso.command.appeal;

import java.util.UUID;
import org.hoso.cases.Appeal.Consequence;
import org.hoso.cases.Orders.OrderKind;
import org.hoso.command.casefile.Appeals.Owed;
import org.hoso.command.casefile.Blocks;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Items;
import org.hoso.command.casefile.ListEntries;
import org.hoso.command.casefile.Notices;

/** What the case file or the lists can see for themselves is not taken on anybody's word: a block lifted or there again, content back or asked away. */
final class SeenUndone {
    private SeenUndone() {}

    static boolean in(CaseFile file, Owed owed, ListEntries listed) {
        Consequence what = owed.what();
        return switch (what.kind()) {
            case LIFT_BLOCK -> lifted(what.reference(), file);
            case RESTORE_CONTENT -> back(what.reference(), file);
            case BLOCK_AGAIN -> blockedAgain(what.reference(), file);
            case REMOVE_AGAIN -> askedAway(what.reference(), file);
            case RENEW_NOTICE -> askedAgain(owed, file);
            case LOCK_AGAIN -> lockedAgain(owed, file);
            case WITHDRAW_LIST_ENTRY -> !listed.holds(what.reference());
            case REFUND_FINE,
                    CANCEL_FINE,
                    CANCEL_REMEDY,
                    UNLOCK_ACCOUNT,
                    CORRECT_PUBLICATION,
                    TELL_NATIONAL_DATABASE,
                    WITHDRAW_NOTICE,
                    WITHDRAW_ENFORCEMENT,
                    WITHDRAW_STRIKE,
                    RECONSIDER_PLATFORM_CASE,
                    ACT_ON_REPORT,
                    COLLECT_FINE,
                    PUBLISH_AGAIN,
                    REQUIRE_REMEDY,
                    RENEW_ENFORCEMENT,
                    COUNT_STRIKE,
                    RENEW_LIST_ENTRY,
                    RESUME_PLATFORM_CASE -> true;
        };
    }

    /** Access is open again when everybody who was to cut it has said so. */
    private static boolean lifted(UUID blockId, CaseFile file) {
        return file.blocks().lifted(blockId)
                && file.orders().owing(blockId, OrderKind.LIFT).isEmpty();
    }

    private static boolean back(UUID itemId, CaseFile file) {
        return file.items()
                .find(itemId)
                .filter(item -> item.life() == Items.Life.RESTORED || item.life() == Items.Life.LIVE)
                .isPresent();
    }

    private static boolean blockedAgain(UUID blockId, CaseFile file) {
        Blocks.Block before = file.blocks().block(blockId).orElseThrow();
        return file.blocks().byId().values().stream()
                .anyMatch(block ->
                        block.state() != Blocks.State.LIFTED && block.itemIds().containsAll(before.itemIds()));
    }

    private static boolean askedAway(UUID itemId, CaseFile file) {
        return file.items()
                .find(itemId)
                .filter(item -> item.removalAsked() || item.life() == Items.Life.REMOVED)
                .isPresent();
    }

    private static boolean askedAgain(Owed owed, CaseFile file) {
        Notices.Notice before = file.notices().find(owed.what().reference()).orElseThrow();
        return before.itemIds().stream().allMatch(itemId -> askedAway(itemId, file));
    }

    private static boolean lockedAgain(Owed owed, CaseFile file) {
        Blocks.Lock before = file.blocks().lock(owed.what().reference()).orElseThrow();
        return file.blocks().locks().values().stream()
                .filter(lock ->
                        !lock.lockId().equals(before.lockId()) && !lock.at().isBefore(owed.at()))
                .anyMatch(lock -> lock.subjectId().equals(before.subjectId())
                        && lock.platform().equals(before.platform()));
    }
}
