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
import org.jspecify.annotations.Nullable;

/** Who was offered the case, who disputed it, who joined and was directed, and what the bodies noted. */
public record Handling(
        List<LeadOffer> offers,
        List<CompetenceDispute> disputes,
        List<JoinedBody> joined,
        List<Directive> directives,
        List<CaseNote> notes) {
    static final Handling NONE = new Handling(List.of(), List.of(), List.of(), List.of(), List.of());

    /** @param end how it ended; absent while it is open */
    public record LeadOffer(
            UUID offerId,
            String from,
            AccountableBody to,
            MandateRef mandate,
            @Nullable Instant answerBy,
            @Nullable Personal reason,
            Instant at,
            @Nullable OfferEnd end) {
        LeadOffer ended(OfferEnd how) {
            return new LeadOffer(offerId, from, to, mandate, answerBy, reason, at, how);
        }
    }

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
    public record CompetenceDispute(
            UUID disputeId,
            List<String> claimants,
            Personal reason,
            Instant at,
            @Nullable Settlement settled) {}

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

    Handling offers(List<LeadOffer> next) {
        return new Handling(next, disputes, joined, directives, notes);
    }

    Handling disputes(List<CompetenceDispute> next) {
        return new Handling(offers, next, joined, directives, notes);
    }

    Handling joined(List<JoinedBody> next) {
        return new Handling(offers, disputes, next, directives, notes);
    }

    Handling directives(List<Directive> next) {
        return new Handling(offers, disputes, joined, next, notes);
    }

    Handling note(CaseNote note) {
        return new Handling(offers, disputes, joined, directives, Kept.with(notes, note));
    }
}
