package org.hoso.command.blocking;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import org.hoso.cases.Actor;
import org.hoso.cases.Blocking.BlockConfirmed;
import org.hoso.cases.Blocking.ConfirmBlock;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.command.casefile.Basis;
import org.hoso.command.casefile.Blocks.Block;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;

/** A block comes into force when a provider, or the body that ordered it, says that access is cut. */
final class ConfirmingBlocks {
    private ConfirmingBlocks() {}

    static Decision confirm(ConfirmBlock c, CaseFile file, Basis basis) {
        Block block = file.blocks().block(c.blockId()).orElse(null);
        if (block == null) return refuse(Refusal.UNKNOWN_BLOCK, "blockId", c.blockId());
        if (!mayConfirm(c.by(), block)) return refuse(Refusal.WRONG_AGENCY);
        return switch (block.state()) {
            case IN_FORCE -> refuse(Refusal.ALREADY_ANSWERED, "blockId", c.blockId());
            case LIFTED -> refuse(Refusal.BLOCK_ALREADY_LIFTED, "blockId", c.blockId());
            case ORDERED ->
                c.at().isBefore(file.journal().broughtIn(c.blockId()))
                        ? refuse(Refusal.BEFORE_ITS_CAUSE)
                        : accept(inForce(c, file, basis));
        };
    }

    /** A provider to whom the order went, each where it went to all; or the body that ordered it. */
    private static boolean mayConfirm(Actor by, Block block) {
        if (!by.is(Role.ISP)) return by.actsFor(block.orderedBy());
        return block.providers() == null || block.providers().contains(by.agency());
    }

    private static BlockConfirmed inForce(ConfirmBlock c, CaseFile file, Basis basis) {
        ClockChanges clocks = Clockwork.at(c.at(), file, basis)
                .answer(BlockConfirmed.class, c.blockId())
                .changes();
        return new BlockConfirmed(c.caseId(), c.by(), c.at(), c.blockId(), c.receipt(), clocks);
    }
}
