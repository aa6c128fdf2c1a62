package org.hoso.command.blocking;

import static org.hoso.command.casefile.Decision.refuse;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hoso.cases.Actor;
import org.hoso.cases.Orders;
import org.hoso.cases.Orders.OrderKind;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.command.casefile.Blocks;
import org.hoso.command.casefile.Blocks.Block;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.SentOrders.Order;
import org.jspecify.annotations.Nullable;

/**
 * Who answers an order to block or its lifting, and for which of those it went to: a provider for itself; the body that gave the order
 * for the one that it names.
 *
 * @param provider as the command names it
 */
record AnsweringOrders(
        UUID blockId, OrderKind kind, Actor by, @Nullable String provider, Instant at) {
    /** @param then decides on an order that is not confirmed yet */
    Decision in(CaseFile file, Function<Order, Decision> then) {
        Block block = file.blocks().block(blockId).orElse(null);
        if (block == null) return refuse(Refusal.UNKNOWN_BLOCK, "blockId", blockId);
        if (!mayAnswer(block)) return Decision.notYours(block.orderedBy());
        boolean lifted = block.state() == Blocks.State.LIFTED;
        if (lifted && kind == OrderKind.BLOCK) return refuse(Refusal.BLOCK_ALREADY_LIFTED, "blockId", blockId);
        if (!lifted && kind == OrderKind.LIFT) return refuse(Refusal.BLOCK_NOT_LIFTED, "blockId", blockId);
        return answer(block, file, then);
    }

    private Decision answer(Block block, CaseFile file, Function<Order, Decision> then) {
        List<Order> sent = file.orders().of(blockId, kind).toList();
        String whose = whose(block, sent);
        if (whose == null)
            return refuse(Refusal.PROVIDER_NOT_SAID, "providers", file.orders().owing(blockId, kind));
        Order order =
                file.orders().find(Orders.dispatchId(blockId, kind, whose)).orElse(null);
        if (order == null) return refuse(Refusal.PROVIDER_NOT_NAMED, "provider", whose);
        if (order.confirmed())
            return refuse(Refusal.ALREADY_ANSWERED, Map.of("blockId", blockId, "provider", order.receiver()));
        return at.isBefore(since(order, file)) ? refuse(Refusal.BEFORE_ITS_CAUSE) : then.apply(order);
    }

    /** A provider to whom the order went, each where it went to all, for nobody else; or the body that ordered it. */
    private boolean mayAnswer(Block block) {
        if (!by.is(Role.ISP)) return by.actsFor(block.orderedBy());
        if (provider != null && !by.actsFor(provider)) return false;
        return block.providers() == null || block.providers().contains(by.agency());
    }

    /** Nobody where an order went to several and it is not said which of them. */
    private @Nullable String whose(Block block, List<Order> sent) {
        if (provider != null) return provider;
        if (block.providers() != null && by.is(Role.ISP)) return by.agency();
        return sent.size() == 1 ? sent.getFirst().receiver() : null;
    }

    private Instant since(Order order, CaseFile file) {
        return kind == OrderKind.BLOCK ? file.journal().broughtIn(blockId) : order.at();
    }
}
