package org.hoso.query.casefile;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hoso.cases.CaseId;
import org.hoso.cases.Orders;
import org.hoso.cases.PlatformNotice;
import org.hoso.cases.PlatformNotice.Delivery;
import org.hoso.cases.Removal;
import org.hoso.query.casefile.Measures.*;
import org.hoso.runtime.folding.Kept;

/** What notices, claims and the way of orders do to {@link Measures}. */
final class MeasuresFolding {
    private MeasuresFolding() {}

    static Measures fold(Measures kept, PlatformNotice.Event event) {
        return switch (event) {
            case PlatformNotice.PlatformNotified e ->
                kept.withNotices(
                        Kept.with(kept.notices(), new RemovalNotice(e.noticeId(), sent(e), null, null, List.of())));
            case PlatformNotice.NoticeDelivered e ->
                delivered(kept, e.noticeId(), new NoticeDelivery(Delivery.DELIVERED, e.receipt(), e.at()));
            case PlatformNotice.NoticeDeliveryFailed e ->
                delivered(kept, e.noticeId(), new NoticeDelivery(Delivery.FAILED, e.receipt(), e.at()));
            case PlatformNotice.NoticeResent e -> resent(kept, e.noticeId());
            case PlatformNotice.PlatformAnswered e ->
                notice(
                        kept,
                        e.noticeId(),
                        notice -> notice.withReply(
                                new PlatformReply(e.answer(), Personal.ofNullable("reason", e.reason()), e.at())));
            case PlatformNotice.PlatformCaseProposed e ->
                kept.withPlatformCases(Kept.with(kept.platformCases(), proposed(e)));
            case PlatformNotice.PlatformCaseOpened e ->
                kept.withPlatformCases(Kept.changed(
                        kept.platformCases(), one -> one.clockId().equals(e.clockId()), one -> opened(one, e)));
        };
    }

    private static PlatformCase proposed(PlatformNotice.PlatformCaseProposed e) {
        return new PlatformCase(e.platform(), e.clockId(), e.onBreach(), e.itemIds(), e.at(), null, null, null);
    }

    private static PlatformCase opened(PlatformCase proposed, PlatformNotice.PlatformCaseOpened e) {
        return proposed.withCaseId(new CaseId(e.platformCaseId()))
                .withCaseNumber(e.platformCaseNumber())
                .withOpenedAt(e.at());
    }

    private static SentNotice sent(PlatformNotice.PlatformNotified e) {
        return new SentNotice(
                e.by().agency(),
                e.platform(),
                e.itemIds(),
                e.ground(),
                e.urgent(),
                e.channel(),
                e.document(),
                e.conclusionId(),
                e.mandate(),
                Personal.ofNullable("reason", e.reason()),
                e.at(),
                e.restsOn());
    }

    private static Measures delivered(Measures kept, UUID noticeId, NoticeDelivery delivery) {
        return notice(kept, noticeId, notice -> notice.withDelivery(delivery));
    }

    /** It is under way again, unless it had arrived. */
    private static Measures resent(Measures kept, UUID noticeId) {
        return notice(
                kept,
                noticeId,
                notice -> notice.delivery() == null || notice.delivery().delivery() == Delivery.DELIVERED
                        ? notice
                        : notice.withDelivery(null));
    }

    static Measures fold(Measures kept, Removal.Event event) {
        return switch (event) {
            case Removal.RemovalClaimed e ->
                notice(
                        kept,
                        e.noticeId(),
                        notice -> notice.withClaims(Kept.with(notice.claims(), new RemovalClaim(e.itemIds(), e.at()))));
            case Removal.RemovalChecked e -> kept;
            case Removal.ContentRemoved e -> kept;
            case Removal.ContentReappeared e -> kept;
            case Removal.ContentRestored e -> kept;
        };
    }

    static Measures fold(Measures kept, Orders.Event event) {
        return BlocksFolding.carried(kept, event)
                .carried(
                        switch (event) {
                            case Orders.OrderDelivered e ->
                                new CarriedOrder(
                                        e.dispatchId(),
                                        e.orderId(),
                                        e.kind(),
                                        e.receiver(),
                                        Delivery.DELIVERED,
                                        e.receipt(),
                                        e.at());
                            case Orders.OrderDeliveryFailed e ->
                                new CarriedOrder(
                                        e.dispatchId(),
                                        e.orderId(),
                                        e.kind(),
                                        e.receiver(),
                                        Delivery.FAILED,
                                        e.receipt(),
                                        e.at());
                            case Orders.OrderResent e ->
                                new CarriedOrder(
                                        e.dispatchId(), e.orderId(), e.kind(), e.receiver(), null, null, e.at());
                        });
    }

    private static Measures notice(Measures kept, UUID noticeId, UnaryOperator<RemovalNotice> change) {
        return kept.withNotices(
                Kept.changed(kept.notices(), notice -> notice.noticeId().equals(noticeId), change));
    }
}
