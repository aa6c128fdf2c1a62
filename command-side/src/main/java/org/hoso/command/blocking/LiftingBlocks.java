package org.hoso.command.blocking;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hoso.cases.Appeal.ConsequenceKind;
import org.hoso.cases.Blocking.BlockLifted;
import org.hoso.cases.Blocking.BlockOrderWithdrawn;
import org.hoso.cases.Blocking.LiftBlock;
import org.hoso.cases.Blocking.WithdrawBlockOrder;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.Appeals.Owed;
import org.hoso.command.casefile.Blocks;
import org.hoso.command.casefile.Blocks.Block;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clock;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Items.Item;
import org.jspecify.annotations.Nullable;

/** Lifting a block: only when the violation is dealt with, or a won appeal asks for it. */
final class LiftingBlocks {
    private LiftingBlocks() {}

    static Decision lift(LiftBlock c, CaseFile file, DecisionBasis basis) {
        Block block = file.blocks().block(c.blockId()).orElse(null);
        if (block == null) return refuse(Refusal.UNKNOWN_BLOCK, "blockId", c.blockId());
        if (!c.by().actsFor(block.orderedBy())) return Decision.notYours(block.orderedBy());
        if (block.state() == Blocks.State.LIFTED) return refuse(Refusal.BLOCK_ALREADY_LIFTED, "blockId", c.blockId());
        if (c.at().isBefore(file.journal().broughtIn(c.blockId()))) return refuse(Refusal.BEFORE_ITS_CAUSE);
        Decision notDue = c.consequenceId() == null ? refuseUnsettled(c, block, file) : refuseUnowed(c, file);
        if (notDue != null) return notDue;
        return accept(new BlockLifted(
                c.caseId(),
                c.by(),
                c.at(),
                c.blockId(),
                c.reason(),
                c.consequenceId(),
                c.document(),
                ended(c, block, file, basis),
                BlockedLinks.of(c.blockId(), file)));
    }

    /** By the body that gave it, while nobody has carried it out; what it made anybody owe ends. */
    static Decision takeBack(WithdrawBlockOrder c, CaseFile file, DecisionBasis basis) {
        Block block = file.blocks().block(c.blockId()).orElse(null);
        if (block == null) return refuse(Refusal.UNKNOWN_BLOCK, "blockId", c.blockId());
        if (!c.by().actsFor(block.orderedBy())) return Decision.notYours(block.orderedBy());
        if (block.state() == Blocks.State.LIFTED) return refuse(Refusal.BLOCK_ALREADY_LIFTED, "blockId", c.blockId());
        if (block.state() == Blocks.State.IN_FORCE) return refuse(Refusal.BLOCK_CARRIED_OUT, "blockId", c.blockId());
        if (c.at().isBefore(file.journal().broughtIn(c.blockId()))) return refuse(Refusal.BEFORE_ITS_CAUSE);
        Clockwork clocks = stopped(c.blockId(), c.at(), file, basis);
        return accept(new BlockOrderWithdrawn(
                c.caseId(),
                c.by(),
                c.at(),
                c.blockId(),
                c.reason(),
                c.document(),
                clocks.changes(),
                block.providers(),
                BlockedLinks.of(c.blockId(), file)));
    }

    /** Lifted only once the violation is dealt with; there is no longest time (ND 342/2025 Art 18.3). */
    private static @Nullable Decision refuseUnsettled(LiftBlock c, Block block, CaseFile file) {
        for (UUID itemId : block.itemIds()) {
            Item item = file.items().find(itemId).orElseThrow();
            if (!item.dealtWith()) return refuse(Refusal.VIOLATION_NOT_DEALT_WITH, "itemId", itemId);
            if (c.at().isBefore(item.since())) return refuse(Refusal.BEFORE_ITS_CAUSE);
        }
        return null;
    }

    private static @Nullable Decision refuseUnowed(LiftBlock c, CaseFile file) {
        Owed owed = file.appeals().consequence(c.consequenceId()).orElse(null);
        if (owed == null) return refuse(Refusal.UNKNOWN_CONSEQUENCE, "consequenceId", c.consequenceId());
        boolean asksForIt = owed.what().kind() == ConsequenceKind.LIFT_BLOCK
                && owed.what().reference().equals(c.blockId());
        if (!asksForIt || !owed.holds()) return refuse(Refusal.UNDOING_NOT_OWED, "blockId", c.blockId());
        return c.at().isBefore(owed.at()) ? refuse(Refusal.BEFORE_ITS_CAUSE) : null;
    }

    /** Whatever anybody still owed for this block falls away. */
    private static Clockwork stopped(UUID blockId, Instant at, CaseFile file, DecisionBasis basis) {
        Clockwork clocks = Clockwork.at(at, file, basis);
        file.clocks().open(blockId).forEach(clock -> clocks.stop(clock.terms().clockId()));
        return clocks;
    }

    /** Whatever the provider still owed for this block falls away; the duty to block ends with the last block of its notice. */
    private static ClockChanges ended(LiftBlock c, Block block, CaseFile file, DecisionBasis basis) {
        Clockwork clocks = stopped(c.blockId(), c.at(), file, basis);
        UUID notice = notice(block, file);
        boolean last = file.blocks().byId().values().stream()
                .filter(other ->
                        other.state() != Blocks.State.LIFTED && !other.blockId().equals(block.blockId()))
                .noneMatch(other -> Objects.equals(notice(other, file), notice));
        if (notice != null && last) clocks.answer(BlockLifted.class, notice);
        return clocks.changes();
    }

    private static @Nullable UUID notice(Block block, CaseFile file) {
        if (block.breachedClock() == null) return null;
        Clock clock = file.clocks().find(block.breachedClock()).orElseThrow();
        return clock.terms().about();
    }
}
