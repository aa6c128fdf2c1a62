package org.hoso.command.coordination;

import static org.hoso.command.casefile.Decision.refuse;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.Actor;
import org.hoso.cases.Coordination.AcceptLead;
import org.hoso.cases.Coordination.DeclineLead;
import org.hoso.cases.Coordination.LeadAccepted;
import org.hoso.cases.Coordination.LeadDeclined;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Lead;

/** The body offered accepts or declines, in time. */
final class AnsweringOffers {
    private AnsweringOffers() {}

    static Decision accept(AcceptLead c, CaseFile file, DecisionBasis basis) {
        Optional<Decision> refused = notAnswerable(c.by(), c.offerId(), c.at(), file);
        if (refused.isPresent()) return refused.get();
        if (file.lead().disputed()) return refuse(Refusal.COMPETENCE_DISPUTED);
        AccountableBody body = basis.body(c.by().agency(), c.at()).orElse(null);
        if (body == null) return refuse(Refusal.UNKNOWN_AGENCY, "agency", c.by().agency());
        return Decision.accept(new LeadAccepted(c.caseId(), c.by(), c.at(), c.offerId(), body));
    }

    static Decision decline(DeclineLead c, CaseFile file) {
        return notAnswerable(c.by(), c.offerId(), c.at(), file)
                .orElseGet(
                        () -> Decision.accept(new LeadDeclined(c.caseId(), c.by(), c.at(), c.offerId(), c.reason())));
    }

    /** Why this body cannot answer that offer at that instant. */
    private static Optional<Decision> notAnswerable(Actor by, UUID offerId, Instant at, CaseFile file) {
        Lead.Offer offer = file.lead().offer(offerId).orElse(null);
        if (offer == null)
            return Optional.of(refuse(file.lead().worksOn(by) ? Refusal.OFFER_NOT_OPEN : Refusal.WRONG_AGENCY));
        if (!by.actsFor(offer.to().agency()))
            return Optional.of(Decision.notYours(offer.to().agency()));
        if (!offer.open()) return Optional.of(refuse(Refusal.OFFER_NOT_OPEN));
        if (at.isBefore(file.journal().broughtIn(offerId))) return Optional.of(refuse(Refusal.BEFORE_ITS_CAUSE));
        if (offer.answerBy() != null && at.isAfter(offer.answerBy())) return Optional.of(refuse(Refusal.OFFER_EXPIRED));
        return Optional.empty();
    }
}
