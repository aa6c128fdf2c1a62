package org.hoso.command.blocking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hoso.cases.Blocking.BlockTarget;
import org.hoso.cases.Blocking.OrderBlock;
import org.hoso.cases.Orders.OrderKind;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.Blocks;
import org.hoso.command.casefile.Blocks.Block;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.SentOrders.Order;
import org.hoso.law.Law;
import org.hoso.law.ProviderKind;
import org.jspecify.annotations.Nullable;

/** Whom an order names: providers of the list of that day, and none that has an order for one of its links already. */
final class OrderedProviders {
    private static final String LIST = "/api/v1/registry/providers";

    private OrderedProviders() {}

    static @Nullable Decision refuse(OrderBlock c, CaseFile file, Law law) {
        LocalDate day = Clockwork.day(c.at());
        if (c.providers() != null)
            for (String code : c.providers())
                if (law.providers()
                        .on(code, day)
                        .filter(known -> known.kinds().contains(kind(c.target())))
                        .isEmpty())
                    return Decision.refuse(Refusal.UNKNOWN_PROVIDER, Map.of("value", code, "list", LIST));
        return underOrder(c, file);
    }

    private static @Nullable Decision underOrder(OrderBlock c, CaseFile file) {
        List<String> receivers = c.providers() == null ? List.of(c.target().name()) : c.providers();
        for (Block block : file.blocks().byId().values()) {
            if (block.state() == Blocks.State.LIFTED || file.appeals().annulled(block.blockId())) continue;
            for (UUID item : c.itemIds())
                if (block.itemIds().contains(item) && reached(block, receivers, c.target(), file))
                    return Decision.refuse(
                            Refusal.ITEM_UNDER_ORDER, Map.of("itemId", item, "blockId", block.blockId()));
        }
        return null;
    }

    /** By name, or as one of a kind that was ordered as a whole. */
    private static boolean reached(Block block, List<String> receivers, BlockTarget target, CaseFile file) {
        return file.orders()
                .of(block.blockId(), OrderKind.BLOCK)
                .map(Order::receiver)
                .anyMatch(one -> receivers.contains(one) || one.equals(target.name()));
    }

    private static ProviderKind kind(BlockTarget target) {
        return switch (target) {
            case ISP -> ProviderKind.ISP;
            case HOSTING -> ProviderKind.HOSTING;
            case VNNIC -> ProviderKind.REGISTRAR;
        };
    }
}
