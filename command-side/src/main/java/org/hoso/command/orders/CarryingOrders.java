package org.hoso.command.orders;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseId;
import org.hoso.cases.Orders;
import org.hoso.cases.Orders.OrderDelivered;
import org.hoso.cases.Orders.OrderDeliveryFailed;
import org.hoso.cases.Orders.OrderKind;
import org.hoso.cases.Orders.OrderResent;
import org.hoso.cases.Orders.RecordOrderDelivery;
import org.hoso.cases.Orders.ResendOrder;
import org.hoso.cases.PlatformNotice.Delivery;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.SentOrders.Order;
import org.jspecify.annotations.Nullable;

/** The rules of carrying orders: as those of removal requests. None of it moves a clock. */
public final class CarryingOrders {
    private static final Set<OrderKind> AGAINST_SOMEBODY = EnumSet.of(OrderKind.BLOCK, OrderKind.LOCK);

    private CarryingOrders() {}

    public static Decision decide(Orders.Command command, CaseFile file) {
        return switch (command) {
            case RecordOrderDelivery c -> deliver(c, file);
            case ResendOrder c -> resend(c, file);
        };
    }

    private static Decision deliver(RecordOrderDelivery c, CaseFile file) {
        Order order = file.orders().find(c.dispatchId()).orElse(null);
        if (order == null) return refuse(Refusal.UNKNOWN_ORDER, "dispatchId", c.dispatchId());
        if (!mayTell(c.by(), order)) return Decision.notYours(order.sender());
        if (receives(c.by()) && c.delivery() == Delivery.BOUNCED) return refuse(Refusal.WRONG_AGENCY);
        if (!order.carriage().takes(c.delivery()))
            return refuse(Refusal.DELIVERY_ALREADY_RECORDED, "dispatchId", c.dispatchId());
        if (c.at().isBefore(order.at())) return refuse(Refusal.BEFORE_ITS_CAUSE);
        Outcome outcome = c.delivery() == Delivery.DELIVERED ? OrderDelivered::new : OrderDeliveryFailed::new;
        return accept(outcome.told(
                c.caseId(),
                c.by(),
                c.at(),
                c.dispatchId(),
                order.orderId(),
                order.kind(),
                order.receiver(),
                c.receipt()));
    }

    /** The outbox tells of every order; anybody else of those that he sent or got. */
    private static boolean mayTell(Actor by, Order order) {
        return by.is(Role.SYSTEM) || by.actsFor(receives(by) ? order.receiver() : order.sender());
    }

    private static boolean receives(Actor by) {
        return by.is(Role.PLATFORM) || by.is(Role.ISP);
    }

    /** That an order arrived, or did not: the two say the same of it. */
    private interface Outcome {
        Orders.Event told(
                CaseId caseId,
                Actor by,
                Instant at,
                UUID dispatchId,
                UUID orderId,
                OrderKind kind,
                String receiver,
                @Nullable String receipt);
    }

    /** Also what has arrived: the receiver may have lost it, and knows it again by its id. */
    private static Decision resend(ResendOrder c, CaseFile file) {
        Order order = file.orders().find(c.dispatchId()).orElse(null);
        if (order == null) return refuse(Refusal.UNKNOWN_ORDER, "dispatchId", c.dispatchId());
        if (!c.by().actsFor(order.sender())) return Decision.notYours(order.sender());
        if (file.appeals().annulled(order.orderId()) && order.kind() != OrderKind.LIFT)
            return refuse(Refusal.ORDER_ANNULLED, "dispatchId", c.dispatchId());
        if (AGAINST_SOMEBODY.contains(order.kind()) && file.assessment().denied())
            return refuse(Refusal.NO_VIOLATION_FOUND);
        if (overtaken(order, file)) return refuse(Refusal.BLOCK_ALREADY_LIFTED, "blockId", order.orderId());
        if (c.at().isBefore(order.at())) return refuse(Refusal.BEFORE_ITS_CAUSE);
        return accept(new OrderResent(
                c.caseId(), c.by(), c.at(), c.dispatchId(), order.orderId(), order.kind(), order.receiver()));
    }

    /** An order to block that came after its own lifting would block for good. */
    private static boolean overtaken(Order order, CaseFile file) {
        return order.kind() == OrderKind.BLOCK && file.blocks().lifted(order.orderId());
    }
}
