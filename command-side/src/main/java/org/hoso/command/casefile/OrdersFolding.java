package org.hoso.command.casefile;

import java.util.List;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.Blocking;
import org.hoso.cases.Orders;
import org.hoso.cases.Orders.OrderKind;
import org.hoso.cases.Role;
import org.hoso.cases.Subject;
import org.hoso.command.casefile.SentOrders.Answer;
import org.hoso.command.casefile.SentOrders.Order;
import org.jspecify.annotations.Nullable;

/** What goes out by an event, and what comes back on it. */
final class OrdersFolding {
    private OrdersFolding() {}

    static CaseFile fold(CaseFile file, Orders.Event event) {
        SentOrders orders = file.orders();
        return file.withOrders(
                switch (event) {
                    case Orders.OrderDelivered e -> orders.carried(e.dispatchId(), one -> one.arrived(e.by()));
                    case Orders.OrderDeliveryFailed e -> orders.carried(e.dispatchId(), Carriage::failed);
                    case Orders.OrderResent e ->
                        orders.carried(e.dispatchId(), Carriage::underway).answered(e.dispatchId(), null);
                });
    }

    /** What blocks and locks send, or show to have arrived. */
    static SentOrders after(SentOrders orders, Blocking.Event event) {
        return switch (event) {
            case Blocking.BlockOrdered e ->
                orders.putAll(e.receivers().stream()
                        .map(to -> Order.sent(e.blockId(), OrderKind.BLOCK, to, e.by().agency(), e.at()))
                        .toList());
            case Blocking.BlockConfirmed e ->
                said(orders, e.blockId(), OrderKind.BLOCK, e.provider(), e.by(), Answer.CONFIRMED);
            case Blocking.OrderRefused e -> said(orders, e.blockId(), e.kind(), e.provider(), e.by(), Answer.REFUSED);
            case Blocking.BlockLifted e ->
                orders.putAll(orders.of(e.blockId(), OrderKind.BLOCK)
                        .map(one -> Order.sent(e.blockId(), OrderKind.LIFT, one.receiver(), e.by().agency(), e.at()))
                        .toList());
            // Nothing goes out: it was never to be done.
            case Blocking.BlockOrderWithdrawn e -> orders;
            case Blocking.LiftingConfirmed e ->
                said(orders, e.blockId(), OrderKind.LIFT, e.provider(), e.by(), Answer.CONFIRMED);
            case Blocking.AccountLockRequested e ->
                orders.put(Order.sent(e.lockId(), OrderKind.LOCK, e.platform(), e.by().agency(), e.at()));
            case Blocking.AccountLocked e -> answered(orders, e.lockId(), OrderKind.LOCK, e.by());
        };
    }

    /** The same of requests for user information. */
    static SentOrders after(SentOrders orders, Subject.UserInfoRequested e) {
        return orders.put(Order.sent(e.requestId(), OrderKind.USER_INFO, e.platform(), e.by().agency(), e.at()));
    }

    static SentOrders after(SentOrders orders, Subject.UserInfoReceived e) {
        return answered(orders, e.requestId(), OrderKind.USER_INFO, e.by());
    }

    private static SentOrders said(
            SentOrders orders, UUID blockId, OrderKind kind, @Nullable String provider, Actor by, Answer answer) {
        List<String> whose = Blocking.spokenFor(provider, by, orders.receivers(blockId, kind));
        return answered(orders.answered(blockId, kind, whose, answer), blockId, kind, by);
    }

    /** What the receiver itself answers has arrived; that somebody else says so tells nothing of the way. */
    private static SentOrders answered(SentOrders orders, UUID orderId, OrderKind kind, Actor by) {
        boolean receiver = by.is(Role.PLATFORM) || by.is(Role.ISP);
        return receiver
                ? orders.carried(Orders.dispatchId(orderId, kind, by.agency()), one -> one.arrived(by))
                : orders;
    }
}
