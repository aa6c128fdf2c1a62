package org.hoso.query.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.Coordination.Audience;
import org.hoso.cases.Coordination.Capacity;
import org.hoso.cases.Coordination.MandateRef;
import org.hoso.cases.DocumentRef;
import org.hoso.runtime.folding.Kept;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/** Who was offered the case, who disputed it, who joined and was directed, and what the bodies noted. */
@Withers
public record Handling(
        List<LeadOffer> offers,
        List<CompetenceDispute> disputes,
        List<JoinedBody> joined,
        List<Directive> directives,
        List<CaseNote> notes)
        implements HandlingBuilder.With {
    static final Handling NONE = new Handling(List.of(), List.of(), List.of(), List.of(), List.of());

    /** @param end how it ended; absent while it is open */
    @Withers
    public record LeadOffer(
            UUID offerId,
            String from,
            AccountableBody to,
            MandateRef mandate,
            @Nullable Instant answerBy,
            @Nullable Personal reason,
            Instant at,
            @Nullable OfferEnd end)
            implements HandlingLeadOfferBuilder.With {}

    /** How an offer ended. */
    public record OfferEnd(How how, @Nullable Personal reason, Instant at) {
        /** The ways. */
        public enum How {
            ACCEPTED,
            DECLINED,
            WITHDRAWN,
            EXPIRED,
            /** Another body became accountable meanwhile. */
            LAPSED;

            @com.fasterxml.jackson.annotation.JsonValue
            public String code() {
                return name().toLowerCase(java.util.Locale.ROOT);
            }
        }
    }

    /** @param settled absent while it is open */
    @Withers
    public record CompetenceDispute(
            UUID disputeId,
            List<String> claimants,
            Personal reason,
            Instant at,
            @Nullable Settlement settled) implements HandlingCompetenceDisputeBuilder.With {}

    /** Who was made accountable, by which body's word. */
    public record Settlement(
            AccountableBody accountable,
            String by,
            Personal reason,
            @Nullable DocumentRef document,
            Instant at) {}

    /** @param left absent while it is on the case */
    public record JoinedBody(
            AccountableBody agency,
            Capacity capacity,
            @Nullable Personal reason,
            Instant at,
            @Nullable Departure left) {}

    /** Why and when a body left. */
    public record Departure(Personal reason, Instant at) {}

    /** @param agency the body of its author */
    public record CaseNote(UUID noteId, Audience audience, String agency, Personal text, Instant at) {}

    Handling note(CaseNote note) {
        return withNotes(Kept.with(notes, note));
    }
}
