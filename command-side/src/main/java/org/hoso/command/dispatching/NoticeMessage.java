package org.hoso.command.dispatching;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Conclusion;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.PlatformNotice.LegalGround;
import org.jspecify.annotations.Nullable;

/**
 * What a request for removal tells a platform: what to remove, by when, on what basis, why, and where to answer (process.md 9). No
 * word of who reported; of a conclusion only that it is there.
 *
 * @param type what the envelope of Standard Webhooks names it
 */
@JsonPropertyOrder({"type", "timestamp", "data"})
record NoticeMessage(String type, Instant timestamp, Data data) {
    static final String TYPE = "notice.sent";

    /**
     * @param legalBasis the mandate to ask, and the rule of the period
     * @param removeBy   absent for a duty without end
     * @param replyTo    where signed answers go, where that is set
     */
    @JsonPropertyOrder({"noticeId", "caseId", "caseNumber", "platform", "sender"})
    record Data(
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
            @Nullable String replyTo) {}

    /** The body that asks, by its code and name of that day. */
    record Sender(String agency, String nameVi, String nameEn) {}

    /** Exactly what is asked for. */
    record Item(UUID itemId, String kind, String url) {}

    /** The enclosed conclusion of a sector body. */
    record Enclosed(UUID conclusionId, String agency, Conclusion.Finding finding, DocumentRef document) {}
}
