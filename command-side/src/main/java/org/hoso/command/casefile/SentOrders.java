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
import org.hoso.runtime.folding.Kept;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/** What the case sent to providers and platforms beside removal requests, one a receiver, and whether it arrived. */
public record SentOrders(Map<UUID, Order> byId) {
    public static final SentOrders NONE = new SentOrders(Map.of());

    /** What a provider said to an order to block or its lifting. */
    public enum Answer {
        CONFIRMED,
        REFUSED
    }

    /**
     * @param orderId of the block, lock or request
     * @param sender  code of the body
     * @param answer  to a block or lifting; absent while nothing is said, and once it was sent again after a refusal
     */
    @Withers
    public record Order(
            UUID dispatchId,
            UUID orderId,
            OrderKind kind,
            String receiver,
            String sender,
            Instant at,
            Carriage carriage,
            @Nullable Answer answer)
            implements SentOrdersOrderBuilder.With {
        static Order sent(UUID orderId, OrderKind kind, String receiver, String sender, Instant at) {
            UUID id = Orders.dispatchId(orderId, kind, receiver);
            return new Order(id, orderId, kind, receiver, sender, at, Carriage.UNDER_WAY, null);
        }

        Order carried(UnaryOperator<Carriage> told) {
            return withCarriage(told.apply(carriage));
        }

        /** Done is done: nothing that is said afterwards undoes it. */
        Order answered(@Nullable Answer next) {
            return confirmed() ? this : withAnswer(next);
        }

        public boolean confirmed() {
            return answer == Answer.CONFIRMED;
        }

        public boolean refused() {
            return answer == Answer.REFUSED;
        }
    }

    public Optional<Order> find(UUID dispatchId) {
        return Optional.ofNullable(byId.get(dispatchId));
    }

    public Stream<Order> of(UUID orderId, OrderKind kind) {
        return byId.values().stream().filter(one -> one.orderId().equals(orderId) && one.kind() == kind);
    }

    /** Those to whom it went and who have not said that it is done, whatever else they said. */
    public List<String> owing(UUID orderId, OrderKind kind) {
        return of(orderId, kind)
                .filter(one -> !one.confirmed())
                .map(Order::receiver)
                .toList();
    }

    SentOrders put(Order order) {
        return new SentOrders(Kept.with(byId, order.dispatchId(), order));
    }

    SentOrders putAll(List<Order> orders) {
        SentOrders next = this;
        for (Order one : orders) next = next.put(one);
        return next;
    }

    SentOrders answered(UUID orderId, OrderKind kind, List<String> receivers, Answer answer) {
        SentOrders next = this;
        for (String receiver : receivers) next = next.answered(Orders.dispatchId(orderId, kind, receiver), answer);
        return next;
    }

    SentOrders answered(UUID dispatchId, @Nullable Answer answer) {
        return new SentOrders(Kept.changed(byId, dispatchId, order -> order.answered(answer)));
    }

    /** Those to whom such an order of that block, lock or request went. */
    List<String> receivers(UUID orderId, OrderKind kind) {
        return of(orderId, kind).map(Order::receiver).toList();
    }

    SentOrders carried(UUID dispatchId, UnaryOperator<Carriage> told) {
        return new SentOrders(Kept.changed(byId, dispatchId, order -> order.carried(told)));
    }
}
