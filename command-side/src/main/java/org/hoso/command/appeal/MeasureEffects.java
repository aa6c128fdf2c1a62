package org.hoso.command.appeal;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.cases.Appeal.ConsequenceKind;
import org.hoso.cases.Orders.OrderKind;
import org.hoso.command.casefile.Appeals;
import org.hoso.command.casefile.Blocks;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Items;
import org.hoso.command.casefile.Notices;

/** What of a removal request, a block, a lock or a joined case is still in effect: asked, access cut, an account shut, content gone. */
final class MeasureEffects {
    private MeasureEffects() {}

    /** @param fallen everything that the ruling takes the ground away from */
    static Stream<Effect> of(UUID thing, Set<UUID> fallen, CaseFile file) {
        Stream<Effect> notices = file.notices().find(thing).stream()
                .map(notice -> Effect.of(ConsequenceKind.WITHDRAW_NOTICE, thing, notice.sender()));
        Stream<Effect> blocks = file.blocks().block(thing).stream()
                .filter(block -> block.state() != Blocks.State.LIFTED || stillCut(block, file))
                .map(block -> Effect.of(ConsequenceKind.LIFT_BLOCK, thing, block.orderedBy()));
        Stream<Effect> locks = file.blocks().lock(thing).stream()
                .map(lock -> Effect.of(ConsequenceKind.UNLOCK_ACCOUNT, thing, lock.requestedBy()));
        return Stream.of(notices, restored(thing, fallen, file), blocks, locks, platformCases(thing, file))
                .flatMap(effects -> effects);
    }

    /** It is being lifted, not everybody has opened access again, and nobody has proved before that it is undone. */
    private static boolean stillCut(Blocks.Block block, CaseFile file) {
        boolean proved = file.appeals().consequences().values().stream()
                .filter(owed -> owed.end() == Appeals.End.SETTLED)
                .map(Appeals.Owed::what)
                .anyMatch(what -> what.kind() == ConsequenceKind.LIFT_BLOCK
                        && what.reference().equals(block.blockId()));
        return !proved && !file.orders().owing(block.blockId(), OrderKind.LIFT).isEmpty();
    }

    /** Content that went away under a request that falls; who asked it away has it put back. */
    private static Stream<Effect> restored(UUID itemId, Set<UUID> fallen, CaseFile file) {
        return file.items().find(itemId).stream()
                .filter(MeasureEffects::gone)
                .map(Items.Item::noticeId)
                .filter(Objects::nonNull)
                .filter(fallen::contains)
                .flatMap(notice -> file.notices().find(notice).stream())
                .map(notice -> Effect.of(ConsequenceKind.RESTORE_CONTENT, itemId, notice.sender()));
    }

    /** Gone by our own check or by the platform's word, even behind a block: either way somebody must put it back. */
    private static boolean gone(Items.Item item) {
        return item.life() == Items.Life.REMOVED || item.claimedAt() != null;
    }

    private static Stream<Effect> platformCases(UUID caseId, CaseFile file) {
        return file.notices().platformCases().values().stream()
                .filter(against -> caseId.equals(against.caseId()))
                .map(Notices.PlatformCase::openedBy)
                .filter(Objects::nonNull)
                .map(body -> Effect.of(ConsequenceKind.RECONSIDER_PLATFORM_CASE, caseId, body));
    }
}
