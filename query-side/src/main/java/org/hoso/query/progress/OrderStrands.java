package org.hoso.query.progress;

import java.time.Instant;
import java.util.UUID;
import org.hoso.cases.Orders;
import org.hoso.cases.Orders.OrderKind;

/**
 * What the way of an order to whom it goes does to its strand: whoever never got it is not waited for. Of an order to several receivers
 * the last word counts; each of them is told by the outbox.
 */
final class OrderStrands {
    private OrderStrands() {}

    static Strands carried(Strands strands, Orders.Event event) {
        return switch (event) {
            case Orders.OrderDelivered e -> underWay(strands, e.orderId(), e.kind(), e.at());
            case Orders.OrderResent e -> underWay(strands, e.orderId(), e.kind(), e.at());
            case Orders.OrderDeliveryFailed e ->
                moved(strands, e.orderId(), awaited(e.kind()), undelivered(e.kind()), e.at());
        };
    }

    private static Strands underWay(Strands strands, UUID orderId, OrderKind kind, Instant at) {
        return moved(strands, orderId, undelivered(kind), awaited(kind), at);
    }

    private static Strands moved(Strands strands, UUID orderId, Stage from, Stage to, Instant at) {
        return strands.changed(
                strand -> strand.id().equals(orderId) && strand.stage() == from, strand -> strand.to(to, at));
    }

    private static Stage awaited(OrderKind kind) {
        return switch (kind) {
            case BLOCK -> Stage.BLOCK_ORDERED;
            case LIFT -> Stage.BLOCK_LIFTED;
            case LOCK -> Stage.LOCK_ASKED;
            case USER_INFO -> Stage.USER_INFO_ASKED;
        };
    }

    private static Stage undelivered(OrderKind kind) {
        return switch (kind) {
            case BLOCK -> Stage.BLOCK_UNDELIVERED;
            case LIFT -> Stage.LIFT_UNDELIVERED;
            case LOCK -> Stage.LOCK_UNDELIVERED;
            case USER_INFO -> Stage.USER_INFO_UNDELIVERED;
        };
    }
}
