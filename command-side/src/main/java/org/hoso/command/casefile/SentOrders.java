package org.hoso.command.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hoso.cases.Orders;
import org.hoso.cases.Orders.OrderKind;

/** What the case sent to providers and platforms beside removal requests, one a receiver, and whether it arrived. */
public record SentOrders(Map<UUID, Order> byId) implements Facet {
    public static final SentOrders NONE = new SentOrders(Map.of());

    /** @param orderId of the block, lock or request @param sender code of the body */
    public record Order(
            UUID dispatchId,
            UUID orderId,
            OrderKind kind,
            String receiver,
            String sender,
            Instant at,
            Carriage carriage) {
        static Order sent(UUID orderId, OrderKind kind, String receiver, String sender, Instant at) {
            UUID id = Orders.dispatchId(orderId, kind, receiver);
            return new Order(id, orderId, kind, receiver, sender, at, Carriage.UNDER_WAY);
        }

        Order carried(UnaryOperator<Carriage> told) {
            return new Order(dispatchId, orderId, kind, receiver, sender, at, told.apply(carriage));
        }
    }

    public Optional<Order> find(UUID dispatchId) {
        return Optional.ofNullable(byId.get(dispatchId));
    }

    public Stream<Order> of(UUID orderId, OrderKind kind) {
        return byId.values().stream().filter(one -> one.orderId().equals(orderId) && one.kind() == kind);
    }

    SentOrders put(Order order) {
        return new SentOrders(Kept.with(byId, order.dispatchId(), order));
    }

    SentOrders putAll(List<Order> orders) {
        SentOrders next = this;
        for (Order one : orders) next = next.put(one);
        return next;
    }

    SentOrders carried(UUID dispatchId, UnaryOperator<Carriage> told) {
        return new SentOrders(Kept.changed(byId, dispatchId, order -> order.carried(told)));
    }
}
