package org.hoso.query.progress;

import static org.hoso.query.progress.RemovalStrands.DELIVERY;

import java.time.Instant;
import java.util.UUID;
import org.hoso.cases.Orders;
import org.hoso.cases.Orders.OrderKind;
import org.hoso.runtime.folding.Kept;

/**
 * What the way of an order to whom it goes does to its strand: whoever never got it is not waited for. Of an order to several by name each
 * has its own.
 */
final class OrderStrands {
    private OrderStrands() {}

    static Strands carried(Strands strands, Orders.Event event) {
        return switch (event) {
            case Orders.OrderDelivered e ->
                moved(strands, e.dispatchId(), e.orderId(), undelivered(e.kind()), awaited(e.kind()), e.at())
                        .changed(id(strands, e.dispatchId(), e.orderId()), order -> order.without(DELIVERY));
            case Orders.OrderResent e -> resent(strands, e);
            case Orders.OrderDeliveryFailed e ->
                moved(strands, e.dispatchId(), e.orderId(), awaited(e.kind()), undelivered(e.kind()), e.at());
        };
    }

    /** Who had refused is asked again by it. */
    private static Strands resent(Strands strands, Orders.OrderResent e) {
        Strands next = moved(strands, e.dispatchId(), e.orderId(), undelivered(e.kind()), awaited(e.kind()), e.at());
        next = next.changed(
                id(next, e.dispatchId(), e.orderId()), order -> order.withLeft(Kept.with(order.left(), DELIVERY)));
        return switch (e.kind()) {
            case BLOCK ->
                moved(
                        next,
                        e.dispatchId(),
                        e.orderId(),
                        ProgressStage.BLOCK_REFUSED,
                        ProgressStage.BLOCK_ORDERED,
                        e.at());
            case LIFT ->
                moved(
                        next,
                        e.dispatchId(),
                        e.orderId(),
                        ProgressStage.LIFT_REFUSED,
                        ProgressStage.LIFT_ORDERED,
                        e.at());
            case LOCK, USER_INFO -> next;
        };
    }

    /** Of the receiver's own strand, or of the order's where that went to nobody by name. */
    private static Strands moved(
            Strands strands, UUID dispatchId, UUID orderId, ProgressStage from, ProgressStage to, Instant at) {
        UUID id = id(strands, dispatchId, orderId);
        return strands.changed(strand -> strand.id().equals(id) && strand.stage() == from, strand -> strand.to(to, at));
    }

    private static UUID id(Strands strands, UUID dispatchId, UUID orderId) {
        return strands.find(dispatchId).isPresent() ? dispatchId : orderId;
    }

    private static ProgressStage awaited(OrderKind kind) {
        return switch (kind) {
            case BLOCK -> ProgressStage.BLOCK_ORDERED;
            case LIFT -> ProgressStage.LIFT_ORDERED;
            case LOCK -> ProgressStage.LOCK_ASKED;
            case USER_INFO -> ProgressStage.USER_INFO_ASKED;
        };
    }

    private static ProgressStage undelivered(OrderKind kind) {
        return switch (kind) {
            case BLOCK -> ProgressStage.BLOCK_UNDELIVERED;
            case LIFT -> ProgressStage.LIFT_UNDELIVERED;
            case LOCK -> ProgressStage.LOCK_UNDELIVERED;
            case USER_INFO -> ProgressStage.USER_INFO_UNDELIVERED;
        };
    }
}
