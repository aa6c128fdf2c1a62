package org.hoso.cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Yêu cầu gỡ: the notice to a platform lists exact items and starts the removal clock. */
public interface PlatformNotice {
    sealed interface Command extends CaseCommand {}

    sealed interface Event extends CaseEvent {}

    /** Under which law the platform is asked; together with platform and urgency it picks exactly one clock. */
    enum LegalGround {
        /** Law on Advertising Art 23.7. */
        @JsonProperty("advertising")
        ADVERTISING,
        /** ND 147/2024 Art 23. */
        @JsonProperty("content")
        CONTENT,
        /** Law 116/2025 Art 25, the cyber force only. */
        @JsonProperty("cyber_security")
        CYBER_SECURITY,
        /** E-commerce law, marketplaces. */
        @JsonProperty("ecommerce")
        ECOMMERCE
    }

    enum Channel {
        @JsonProperty("official_letter")
        OFFICIAL_LETTER,
        @JsonProperty("email")
        EMAIL,
        @JsonProperty("platform_portal")
        PLATFORM_PORTAL,
        @JsonProperty("registrar")
        REGISTRAR,
        @JsonProperty("vnnic")
        VNNIC,
        @JsonProperty("hosting_provider")
        HOSTING_PROVIDER,
        @JsonProperty("isp")
        ISP,
        @JsonProperty("isp_block")
        ISP_BLOCK
    }

    enum Delivery {
        @JsonProperty("delivered")
        DELIVERED,
        @JsonProperty("failed")
        FAILED,
        /** It came back after it was thought to have arrived: mail that bounced, a letter returned. */
        @JsonProperty("bounced")
        BOUNCED
    }

    enum Answer {
        @JsonProperty("acknowledged")
        ACKNOWLEDGED,
        @JsonProperty("acting")
        ACTING,
        @JsonProperty("refused")
        REFUSED
    }

    /**
     * @param urgent       threat to national security: the shorter clock, where the law has one
     * @param conclusionId the conclusion enclosed; needed where another body asked (ND 342/2025 Art 18.1)
     * @param restsOn      the sanction decision that led to it, or the consequence of a ruling that asks for it again
     * @param proof        of a notice recorded later than it was sent: the paper of the day of its sending that shows it
     */
    @By(Role.LIAISON)
    record NotifyPlatform(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            @Minted UUID noticeId,
            String platform,
            List<UUID> itemIds,
            LegalGround ground,
            boolean urgent,
            Channel channel,
            DocumentRef document,
            @Nullable UUID conclusionId,
            @About @Nullable Sealed reason,
            @Nullable UUID restsOn,
            @Nullable DocumentRef proof)
            implements Command {
        public NotifyPlatform {
            Shape.some(itemIds, 200);
            Shape.eachOnce(itemIds);
        }
    }

    record PlatformNotified(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID noticeId,
            String platform,
            List<UUID> itemIds,
            LegalGround ground,
            boolean urgent,
            Channel channel,
            DocumentRef document,
            @Nullable UUID conclusionId,
            Coordination.MandateRef mandate,
            @Nullable Sealed reason,
            ClockChanges clocks,
            @Nullable UUID restsOn,
            @Nullable DocumentRef proof)
            implements Event {}

    /**
     * Told by the body that sent it, by the platform's own receipt, or by the outbox that carried it.
     *
     * @param receipt the carrier's reference, never an address
     */
    @By({Role.LIAISON, Role.PLATFORM, Role.SYSTEM})
    record RecordDelivery(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            UUID noticeId,
            Delivery delivery,
            @Nullable String receipt)
            implements Command {
        public RecordDelivery {
            Shape.shortText(receipt, 200);
        }
    }

    record NoticeDelivered(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID noticeId,
            @Nullable String receipt) implements Event {}

    record NoticeDeliveryFailed(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID noticeId,
            @Nullable String receipt) implements Event {}

    /** Has a notice carried once more, at once and for three more days: the same text under the same id. */
    @By(Role.LIAISON)
    record ResendNotice(@Handed CaseId caseId, @Handed Actor by, Instant at, UUID noticeId) implements Command {}

    record NoticeResent(CaseId caseId, Actor by, Instant at, UUID noticeId) implements Event {}

    @By({Role.PLATFORM, Role.LIAISON})
    record RecordPlatformAnswer(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            UUID noticeId,
            Answer answer,
            @About @Nullable Sealed reason)
            implements Command {
        public RecordPlatformAnswer {
            Shape.require(answer != Answer.REFUSED || reason != null, "a refusal has a reason");
        }
    }

    record PlatformAnswered(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID noticeId,
            Answer answer,
            @Nullable Sealed reason) implements Event {}

    /**
     * Sent by the reaction to a breach for which the law data proposes a sanction.
     *
     * @param clockId the breached clock of a notice or an item
     */
    @By(Role.SYSTEM)
    record ProposePlatformCase(
            @Handed CaseId caseId, @Handed Actor by, Instant at, UUID clockId) implements Command {}

    /**
     * A case against the platform itself is proposed, never opened, by a breach.
     *
     * @param onBreach what the law data says of that clock
     * @param itemIds  the items that are not known to be gone
     */
    record PlatformCaseProposed(
            CaseId caseId, Actor by, Instant at, UUID clockId, String platform, String onBreach, List<UUID> itemIds)
            implements Event {}

    /** Takes a proposal up. The joined case follows under the id and number that are drawn here. */
    @By(Role.COORDINATOR)
    record OpenPlatformCase(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            @Minted UUID platformCaseId,
            @Minted UUID reportId,
            String platform,
            @About("reportId") Sealed title,
            @About("reportId") @Nullable Sealed description)
            implements Command {}

    /**
     * What the joined case is then reported with.
     *
     * @param clockId of the proposal
     * @param breachedOn the day of the breach: the act of the joined case
     * @param itemIds the content of this case that was not removed
     */
    record PlatformCaseOpened(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID clockId,
            String platform,
            UUID platformCaseId,
            CaseNumber platformCaseNumber,
            UUID reportId,
            Sealed title,
            @Nullable Sealed description,
            String productField,
            LocalDate breachedOn,
            List<UUID> itemIds)
            implements Event {}
}
