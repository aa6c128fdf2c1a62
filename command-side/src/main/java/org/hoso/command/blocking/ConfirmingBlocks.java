package org.hoso.command.blocking;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.util.List;
import java.util.UUID;
import org.hoso.cases.Blocking.BlockConfirmed;
import org.hoso.cases.Blocking.ConfirmBlock;
import org.hoso.cases.Blocking.ConfirmLifting;
import org.hoso.cases.Blocking.LiftingConfirmed;
import org.hoso.cases.Blocking.OrderRefused;
import org.hoso.cases.Blocking.RefuseOrder;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Orders.OrderKind;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.SentOrders.Order;
import org.jspecify.annotations.Nullable;

/** What providers say of a block and of its lifting, each for itself: done, or not to be done. A refusal may still be followed by the deed. */
final class ConfirmingBlocks {
    private ConfirmingBlocks() {}

    static Decision confirm(ConfirmBlock c, CaseFile file, DecisionBasis basis) {
        return new AnsweringOrders(c.blockId(), OrderKind.BLOCK, c.by(), c.provider(), c.at())
                .in(
                        file,
                        order -> accept(new BlockConfirmed(
                                c.caseId(),
                                c.by(),
                                c.at(),
                                c.blockId(),
                                c.receipt(),
                                ended(c, order, file, basis),
                                named(c.blockId(), order, file),
                                BlockedLinks.of(c.blockId(), file))));
    }

    /** The time to block ends when the last of those who have it has blocked. */
    private static ClockChanges ended(ConfirmBlock c, Order order, CaseFile file, DecisionBasis basis) {
        boolean last = file.orders().owing(c.blockId(), OrderKind.BLOCK).equals(List.of(order.receiver()));
        return last
                ? Clockwork.at(c.at(), file, basis)
                        .answer(BlockConfirmed.class, c.blockId())
                        .changes()
                : ClockChanges.NONE;
    }

    static Decision confirm(ConfirmLifting c, CaseFile file) {
        return new AnsweringOrders(c.blockId(), OrderKind.LIFT, c.by(), c.provider(), c.at())
                .in(
                        file,
                        order -> accept(new LiftingConfirmed(
                                c.caseId(),
                                c.by(),
                                c.at(),
                                c.blockId(),
                                c.receipt(),
                                named(c.blockId(), order, file),
                                BlockedLinks.of(c.blockId(), file))));
    }

    static Decision refused(RefuseOrder c, CaseFile file) {
        return new AnsweringOrders(c.blockId(), c.kind(), c.by(), c.provider(), c.at()).in(file, order -> {
            String provider = named(c.blockId(), order, file);
            // One of a kind cannot refuse for all of it.
            if (provider == null) return refuse(Refusal.PROVIDER_NOT_NAMED, "provider", c.by().agency());
            if (order.refused()) return refuse(Refusal.ALREADY_ANSWERED, "blockId", c.blockId());
            return accept(new OrderRefused(c.caseId(), c.by(), c.at(), c.blockId(), c.kind(), c.reason(), provider));
        });
    }

    /** Nobody where the order went to all of a kind. */
    private static @Nullable String named(UUID blockId, Order order, CaseFile file) {
        return file.blocks()
                .block(blockId)
                .filter(block -> block.providers() != null)
                .map(block -> order.receiver())
                .orElse(null);
    }
}
