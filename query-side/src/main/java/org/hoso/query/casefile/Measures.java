package org.hoso.query.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hoso.cases.Blocking;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Coordination.MandateRef;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.Orders;
import org.hoso.cases.PlatformNotice;
import org.hoso.runtime.folding.Kept;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * Notices to platforms, blocks, account locks, and cases against platforms that follow from this one.
 *
 * @param carried how blocks, their lifting, locks and requests for user information were carried to whom they went
 */
@Withers
public record Measures(
        List<RemovalNotice> notices,
        List<AccessBlock> blocks,
        List<AccountLock> locks,
        List<PlatformCase> platformCases,
        List<CarriedOrder> carried)
        implements MeasuresBuilder.With {
    static final Measures NONE = new Measures(List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * A case against a platform that let a removal clock run out.
     *
     * @param onBreach   what the law data says of that clock
     * @param caseId     of the joined case; absent, with its number and day, while it is only proposed
     */
    @Withers
    public record PlatformCase(
            String platform,
            UUID clockId,
            String onBreach,
            List<UUID> itemIds,
            Instant proposedAt,
            @Nullable CaseId caseId,
            @Nullable CaseNumber caseNumber,
            @Nullable Instant openedAt)
            implements MeasuresPlatformCaseBuilder.With {}

    /** One notice with what came of it. */
    @Withers
    public record RemovalNotice(
            UUID noticeId,
            SentNotice sent,
            @Nullable NoticeDelivery delivery,
            @Nullable PlatformReply reply,
            List<RemovalClaim> claims)
            implements MeasuresRemovalNoticeBuilder.With {}

    /** @param agency the body that sent it @param restsOn the decision that led to it, or the consequence that asked for it again */
    public record SentNotice(
            String agency,
            String platform,
            List<UUID> itemIds,
            PlatformNotice.LegalGround ground,
            boolean urgent,
            PlatformNotice.Channel channel,
            DocumentRef document,
            @Nullable UUID conclusionId,
            MandateRef mandate,
            @Nullable Personal reason,
            Instant at,
            @Nullable UUID restsOn) {}

    /** @param receipt the carrier's reference */
    public record NoticeDelivery(
            PlatformNotice.Delivery delivery, @Nullable String receipt, Instant at) {}

    /** What the platform answered. */
    public record PlatformReply(
            PlatformNotice.Answer answer, @Nullable Personal reason, Instant at) {}

    /** The platform's word that items are gone. */
    public record RemovalClaim(List<UUID> itemIds, Instant at) {}

    /**
     * One block with what came of it.
     *
     * @param confirmed the first word that access is cut; with whom else it is, {@code blocking} tells
     * @param lifted    that it is to be lifted; by whom it is, {@code lifting} tells
     * @param blocking  by whom access is cut
     * @param lifting   absent until it is to be lifted
     */
    @Withers
    public record AccessBlock(
            UUID blockId,
            OrderedBlock ordered,
            @Nullable BlockReceipt confirmed,
            @Nullable LiftedBlock lifted,
            CarryingOut blocking,
            @Nullable CarryingOut lifting)
            implements MeasuresAccessBlockBuilder.With {
        AccessBlock carrying(UnaryOperator<CarryingOut> change) {
            return withBlocking(change.apply(blocking)).withLifting(lifting == null ? null : change.apply(lifting));
        }
    }

    /** @param agency the body that ordered it @param restsOn as of a notice */
    public record OrderedBlock(
            String agency,
            List<UUID> itemIds,
            Blocking.BlockTarget target,
            Blocking.BlockGround ground,
            @Nullable UUID breachedClock,
            DocumentRef document,
            MandateRef mandate,
            Instant at,
            @Nullable UUID restsOn) {}

    /** That it is in force. */
    public record BlockReceipt(@Nullable String receipt, Instant at) {}

    /** Why and when it was lifted. @param takenBack true where the order was taken back before anybody carried it out */
    @Withers
    public record LiftedBlock(
            @Nullable Personal reason,
            @Nullable UUID consequenceId,
            DocumentRef document,
            Instant at,
            @Nullable Boolean takenBack)
            implements MeasuresLiftedBlockBuilder.With {}

    /** @param days of a temporary lock @param lockedAt absent until the platform confirmed it @param restsOn as of a notice */
    @Withers
    public record AccountLock(
            UUID lockId,
            String agency,
            String platform,
            UUID subjectId,
            Blocking.LockKind kind,
            @Nullable Integer days,
            DocumentRef document,
            Instant at,
            @Nullable Instant lockedAt,
            @Nullable UUID restsOn)
            implements MeasuresAccountLockBuilder.With {}

    /**
     * What became of an order on its way to one receiver.
     *
     * @param orderId  of the block, lock or request
     * @param delivery absent while it is under way again
     * @param at       when that was so
     */
    public record CarriedOrder(
            UUID dispatchId,
            UUID orderId,
            Orders.OrderKind kind,
            String receiver,
            PlatformNotice.@Nullable Delivery delivery,
            @Nullable String receipt,
            Instant at) {}

    Measures block(UUID blockId, UnaryOperator<AccessBlock> change) {
        return withBlocks(Kept.changed(blocks, block -> block.blockId().equals(blockId), change));
    }

    Measures carried(CarriedOrder order) {
        List<CarriedOrder> others = carried.stream()
                .filter(one -> !one.dispatchId().equals(order.dispatchId()))
                .toList();
        return withCarried(Kept.with(others, order));
    }
}
