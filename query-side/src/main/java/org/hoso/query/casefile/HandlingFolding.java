package org.hoso.query.casefile;

import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hoso.cases.Coordination;
import org.hoso.cases.Sealed;
import org.hoso.query.casefile.Handling.*;
import org.hoso.query.casefile.Handling.OfferEnd.How;
import org.hoso.runtime.folding.Kept;
import org.jspecify.annotations.Nullable;

/** What the events of coordination do to {@link Handling}. */
final class HandlingFolding {
    private HandlingFolding() {}

    static Handling fold(Handling kept, Coordination.Event event) {
        return switch (event) {
            case Coordination.LeadOffered e -> kept.withOffers(Kept.with(kept.offers(), offered(e)));
            case Coordination.LeadAccepted e ->
                lapsed(ended(kept, e.offerId(), new OfferEnd(How.ACCEPTED, null, e.at())), e.at());
            case Coordination.LeadDeclined e -> ended(kept, e.offerId(), end(How.DECLINED, e.reason(), e.at()));
            case Coordination.LeadOfferWithdrawn e -> ended(kept, e.offerId(), end(How.WITHDRAWN, e.reason(), e.at()));
            case Coordination.LeadOfferExpired e -> ended(kept, e.offerId(), end(How.EXPIRED, null, e.at()));
            case Coordination.CompetenceDisputed e ->
                kept.withDisputes(Kept.with(
                        kept.disputes(),
                        new CompetenceDispute(
                                e.disputeId(), e.claimants(), Personal.of("reason", e.reason()), e.at(), null)));
            case Coordination.CompetenceSettled e -> lapsed(settled(kept, e), e.at());
            case Coordination.LeadPassedToSuccessor e -> lapsed(kept, e.at());
            case Coordination.SuccessorSought e -> kept;
            case Coordination.AgencyJoined e -> kept.withJoined(Kept.with(kept.joined(), joined(e)));
            case Coordination.AgencyLeft e -> left(kept, e);
            case Coordination.DirectiveIssued e -> kept.withDirectives(Kept.with(kept.directives(), Directive.of(e)));
            case Coordination.DirectiveAnswered e ->
                directive(kept, e.directiveId(), directive -> directive.answered(e));
            case Coordination.DirectiveReminded e ->
                directive(kept, e.directiveId(), directive -> directive.reminded(e));
            case Coordination.NoteAdded e ->
                kept.note(
                        new CaseNote(e.noteId(), e.audience(), e.by().agency(), Personal.of("text", e.text()), e.at()));
        };
    }

    private static LeadOffer offered(Coordination.LeadOffered e) {
        return new LeadOffer(
                e.offerId(),
                e.by().agency(),
                e.to(),
                e.mandate(),
                e.answerBy(),
                Personal.ofNullable("reason", e.reason()),
                e.at(),
                null);
    }

    private static OfferEnd end(How how, @Nullable Sealed reason, Instant at) {
        return new OfferEnd(how, Personal.ofNullable("reason", reason), at);
    }

    private static Handling ended(Handling kept, UUID offerId, OfferEnd end) {
        return kept.withOffers(
                Kept.changed(kept.offers(), offer -> offer.offerId().equals(offerId), offer -> offer.withEnd(end)));
    }

    /** With a new accountable body every other open offer lapses. */
    private static Handling lapsed(Handling kept, Instant at) {
        OfferEnd end = new OfferEnd(How.LAPSED, null, at);
        return kept.withOffers(Kept.changed(kept.offers(), offer -> offer.end() == null, offer -> offer.withEnd(end)));
    }

    private static Handling settled(Handling kept, Coordination.CompetenceSettled e) {
        Settlement settlement = new Settlement(
                e.accountable(), e.by().agency(), Personal.of("reason", e.reason()), e.document(), e.at());
        return kept.withDisputes(Kept.changed(
                kept.disputes(),
                dispute -> dispute.disputeId().equals(e.disputeId()),
                dispute -> dispute.withSettled(settlement)));
    }

    private static JoinedBody joined(Coordination.AgencyJoined e) {
        return new JoinedBody(e.agency(), e.capacity(), Personal.ofNullable("reason", e.reason()), e.at(), null);
    }

    private static Handling left(Handling kept, Coordination.AgencyLeft e) {
        Departure departure = new Departure(Personal.of("reason", e.reason()), e.at());
        return kept.withJoined(Kept.changed(
                kept.joined(),
                body -> body.agency().agency().equals(e.agency()) && body.left() == null,
                body -> new JoinedBody(body.agency(), body.capacity(), body.reason(), body.at(), departure)));
    }

    private static Handling directive(Handling kept, UUID directiveId, UnaryOperator<Directive> change) {
        return kept.withDirectives(Kept.changed(
                kept.directives(), directive -> directive.directiveId().equals(directiveId), change));
    }
}
