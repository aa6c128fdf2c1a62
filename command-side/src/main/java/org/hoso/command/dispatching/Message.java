package org.hoso.command.dispatching;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.Blocking.BlockGround;
import org.hoso.cases.Blocking.BlockTarget;
import org.hoso.cases.Blocking.LockKind;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Conclusion;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.PlatformNotice.LegalGround;
import org.jspecify.annotations.Nullable;

/**
 * What a signed call tells its receiver (process.md 9). No word of who reported; of a conclusion only that it is there.
 *
 * @param type what the envelope of Standard Webhooks names it
 */
@JsonPropertyOrder({"type", "timestamp", "data"})
record Message(String type, Instant timestamp, Data data) {
    /** What was asked, of whom, on what basis, by when, and where to answer. */
    sealed interface Data {}

    /**
     * A request for removal.
     *
     * @param legalBasis the mandate to ask, and the rule of the period
     * @param removeBy   absent for a duty without end
     * @param replyTo    where signed answers go, where that is set
     */
    @JsonPropertyOrder({"noticeId", "caseId", "caseNumber", "platform", "sender"})
    record Notice(
            UUID noticeId,
            CaseId caseId,
            CaseNumber caseNumber,
            String platform,
            Sender sender,
            DocumentRef document,
            LegalGround ground,
            List<String> legalBasis,
            boolean urgent,
            List<Item> items,
            @Nullable String reason,
            @Nullable Enclosed conclusion,
            @Nullable Instant removeBy,
            @Nullable String replyTo)
            implements Data {}

    /**
     * What every order says.
     *
     * @param dispatchId what the receiver knows it by
     * @param doBy       absent where the law states no time
     */
    record Order(
            UUID dispatchId,
            CaseId caseId,
            CaseNumber caseNumber,
            String receiver,
            Sender sender,
            DocumentRef document,
            List<String> legalBasis,
            boolean urgent,
            @Nullable Instant doBy,
            @Nullable String replyTo) {}

    /** To cut access. @param domains of the items' addresses */
    record Block(
            UUID blockId,
            @JsonUnwrapped Order order,
            BlockTarget target,
            BlockGround ground,
            List<Item> items,
            List<String> domains)
            implements Data {}

    /** That access need not be cut any more. @param ordered the document that ordered it */
    record Lift(UUID blockId, @JsonUnwrapped Order order, DocumentRef ordered, List<Item> items) implements Data {}

    /** @param days of a temporary lock @param account on the platform; where none is known the items stand for it */
    record Lock(
            UUID lockId,
            @JsonUnwrapped Order order,
            LockKind kind,
            @Nullable Integer days,
            @Nullable String account,
            List<Item> items)
            implements Data {}

    /** @param account as of a lock */
    record UserInfo(
            UUID requestId,
            @JsonUnwrapped Order order,
            @Nullable String account,
            List<Item> items) implements Data {}

    /** The body that asks, by its code and name of that day. */
    record Sender(String agency, String nameVi, String nameEn) {}

    /** Exactly what is asked for. */
    record Item(UUID itemId, String kind, String url) {}

    /** The enclosed conclusion of a sector body. */
    record Enclosed(UUID conclusionId, String agency, Conclusion.Finding finding, DocumentRef document) {}
}
