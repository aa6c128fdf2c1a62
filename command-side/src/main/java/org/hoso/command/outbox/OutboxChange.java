package org.hoso.command.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.cases.Appeal;
import org.hoso.cases.Blocking;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.Orders;
import org.hoso.cases.Orders.OrderKind;
import org.hoso.cases.PlatformNotice;
import org.hoso.cases.Subject;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.SentOrders.Order;

/** What an event does to the outbox. */
sealed interface OutboxChange {
    /** Something is to go out. */
    record Asked(Dispatch dispatch) implements OutboxChange {}

    /** Its outcome is known. */
    record Ended(UUID id, boolean arrived, Instant at) implements OutboxChange {}

    /** It is to be carried once more; whole, for what was lost is made by that. */
    record Again(Dispatch dispatch) implements OutboxChange {}

    /** What has not arrived of these is not sent any more. */
    record Withdrawn(List<UUID> ids) implements OutboxChange {}

    /** @param file the case after the event */
    static List<OutboxChange> of(CaseEvent event, CaseFile file, Receivers receivers) {
        if (event instanceof PlatformNotice.Event e) return noticed(e, file, receivers);
        if (event instanceof Orders.Event e) return carried(e, file, receivers);
        if (event instanceof Blocking.Event e) return blocked(e, file, receivers);
        if (event instanceof Subject.UserInfoRequested e)
            return asked(file.orders().of(e.requestId(), OrderKind.USER_INFO), e.caseId(), receivers);
        if (event instanceof Subject.UserInfoReceived e)
            return arrived(file.orders().of(e.requestId(), OrderKind.USER_INFO), e.at());
        return event instanceof Appeal.Event ? withdrawn(file) : List.of();
    }

    private static List<OutboxChange> noticed(PlatformNotice.Event event, CaseFile file, Receivers receivers) {
        return switch (event) {
            case PlatformNotice.PlatformNotified e -> List.of(new Asked(notice(e, receivers)));
            case PlatformNotice.NoticeDelivered e -> List.of(new Ended(e.noticeId(), true, e.at()));
            case PlatformNotice.NoticeDeliveryFailed e -> List.of(new Ended(e.noticeId(), false, e.at()));
            case PlatformNotice.NoticeResent e -> again(e, file, receivers);
            case PlatformNotice.PlatformAnswered e -> List.of();
            case PlatformNotice.PlatformCaseProposed e -> List.of();
            case PlatformNotice.PlatformCaseOpened e -> List.of();
        };
    }

    private static Dispatch notice(PlatformNotice.PlatformNotified e, Receivers receivers) {
        return new Dispatch(
                e.noticeId(),
                e.noticeId(),
                e.caseId(),
                Kind.NOTICE,
                e.by().agency(),
                e.platform(),
                receivers.way(e.platform(), e.channel()),
                e.at());
    }

    private static List<OutboxChange> again(PlatformNotice.NoticeResent e, CaseFile file, Receivers receivers) {
        return file.notices().find(e.noticeId()).stream()
                .<OutboxChange>map(one -> new Again(new Dispatch(
                        e.noticeId(),
                        e.noticeId(),
                        e.caseId(),
                        Kind.NOTICE,
                        one.sender(),
                        one.platform(),
                        receivers.way(one.platform()),
                        e.at())))
                .toList();
    }

    private static List<OutboxChange> carried(Orders.Event event, CaseFile file, Receivers receivers) {
        return switch (event) {
            case Orders.OrderDelivered e -> List.of(new Ended(e.dispatchId(), true, e.at()));
            case Orders.OrderDeliveryFailed e -> List.of(new Ended(e.dispatchId(), false, e.at()));
            case Orders.OrderResent e ->
                file.orders().find(e.dispatchId()).stream()
                        .<OutboxChange>map(one -> new Again(dispatch(one, e.caseId(), e.at(), receivers)))
                        .toList();
        };
    }

    private static List<OutboxChange> blocked(Blocking.Event event, CaseFile file, Receivers receivers) {
        return switch (event) {
            case Blocking.BlockOrdered e ->
                asked(file.orders().of(e.blockId(), OrderKind.BLOCK), e.caseId(), receivers);
            case Blocking.BlockConfirmed e -> arrived(file.orders().of(e.blockId(), OrderKind.BLOCK), e.at());
            case Blocking.OrderRefused e -> arrived(file.orders().of(e.blockId(), e.kind()), e.at());
            case Blocking.BlockLifted e -> lifted(e, file, receivers);
            case Blocking.BlockOrderWithdrawn e -> List.of(ceased(e.blockId(), file));
            case Blocking.LiftingConfirmed e -> arrived(file.orders().of(e.blockId(), OrderKind.LIFT), e.at());
            case Blocking.AccountLockRequested e ->
                asked(file.orders().of(e.lockId(), OrderKind.LOCK), e.caseId(), receivers);
            case Blocking.AccountLocked e -> arrived(file.orders().of(e.lockId(), OrderKind.LOCK), e.at());
        };
    }

    private static List<OutboxChange> asked(Stream<Order> orders, CaseId caseId, Receivers receivers) {
        return orders.<OutboxChange>map(one -> new Asked(dispatch(one, caseId, one.at(), receivers)))
                .toList();
    }

    private static Dispatch dispatch(Order one, CaseId caseId, Instant at, Receivers receivers) {
        return new Dispatch(
                one.dispatchId(),
                one.orderId(),
                caseId,
                Kind.of(one.kind()),
                one.sender(),
                one.receiver(),
                receivers.way(one.receiver()),
                at);
    }

    /** Whoever answered it has it: no attempt is needed any more. */
    private static List<OutboxChange> arrived(Stream<Order> orders, Instant at) {
        return orders.filter(one -> Boolean.TRUE.equals(one.carriage().arrived()))
                .<OutboxChange>map(one -> new Ended(one.dispatchId(), true, at))
                .toList();
    }

    /** First the order ceases to be tried: coming after its lifting it would block for good. */
    private static List<OutboxChange> lifted(Blocking.BlockLifted e, CaseFile file, Receivers receivers) {
        List<OutboxChange> changes = new ArrayList<>();
        changes.add(ceased(e.blockId(), file));
        changes.addAll(asked(file.orders().of(e.blockId(), OrderKind.LIFT), e.caseId(), receivers));
        return changes;
    }

    private static OutboxChange ceased(UUID blockId, CaseFile file) {
        return new Withdrawn(file.orders()
                .of(blockId, OrderKind.BLOCK)
                .map(Order::dispatchId)
                .toList());
    }

    private static List<OutboxChange> withdrawn(CaseFile file) {
        Stream<UUID> notices = file.notices().byId().keySet().stream().filter(file.appeals()::annulled);
        Stream<UUID> orders = file.orders().byId().values().stream()
                .filter(one -> one.kind() != OrderKind.LIFT && file.appeals().annulled(one.orderId()))
                .map(Order::dispatchId);
        List<UUID> annulled = Stream.concat(notices, orders).toList();
        return annulled.isEmpty() ? List.of() : List.of(new Withdrawn(annulled));
    }
}
