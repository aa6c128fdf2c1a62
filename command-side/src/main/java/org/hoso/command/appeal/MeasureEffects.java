package org.hoso.command.appeal;

import java.util.Objects;
import java.util.stream.Stream;
import org.hoso.cases.Appeal.ConsequenceKind;
import org.hoso.command.casefile.Blocks;
import org.hoso.command.casefile.Blocks.Block;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Items;

/** What a block, a lock or a notice led to: access cut, an account shut, content gone. */
final class MeasureEffects {
    private MeasureEffects() {}

    static Stream<Effect> ofBlock(Attackable thing, CaseFile file) {
        return file.blocks().block(thing.id()).stream().flatMap(MeasureEffects::lifting);
    }

    static Stream<Effect> ofLock(Attackable thing) {
        return Stream.of(Effect.of(ConsequenceKind.UNLOCK_ACCOUNT, thing.id(), thing.body()));
    }

    /** The content removed under the notice, and the blocks that rest on its unmet clock. */
    static Stream<Effect> ofNotice(Attackable thing, CaseFile file) {
        Stream<Effect> content = file.items().byId().values().stream()
                .filter(item -> thing.id().equals(item.noticeId()) && gone(item))
                .map(item -> Effect.of(ConsequenceKind.RESTORE_CONTENT, item.itemId(), thing.body()));
        Stream<Effect> blocks = file.blocks().byId().values().stream()
                .filter(block -> restsOn(block, thing, file))
                .flatMap(MeasureEffects::lifting);
        return Stream.concat(content, blocks);
    }

    /** Gone by our own check or by the platform's word, even behind a block: either way somebody must put it back. */
    private static boolean gone(Items.Item item) {
        return item.life() == Items.Life.REMOVED || item.claimedAt() != null;
    }

    private static boolean restsOn(Block block, Attackable notice, CaseFile file) {
        return block.breachedClock() != null
                && file.clocks()
                        .find(block.breachedClock())
                        .filter(clock -> Objects.equals(clock.terms().about(), notice.id()))
                        .isPresent();
    }

    private static Stream<Effect> lifting(Block block) {
        return block.state() == Blocks.State.LIFTED
                ? Stream.empty()
                : Stream.of(Effect.of(ConsequenceKind.LIFT_BLOCK, block.blockId(), block.orderedBy()));
    }
}
