package org.hoso.command.coordination;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.util.Optional;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.Coordination.ExpireLeadOffer;
import org.hoso.cases.Coordination.LeadOfferExpired;
import org.hoso.cases.Coordination.LeadOfferWithdrawn;
import org.hoso.cases.Coordination.LeadOffered;
import org.hoso.cases.Coordination.MandateRef;
import org.hoso.cases.Coordination.OfferLead;
import org.hoso.cases.Coordination.WithdrawLeadOffer;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.CaseMandates;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Lead;
import org.hoso.law.CasePower;

/** The accountable body offers the lead to one body at a time that has a mandate for the matter; until it accepts, nothing changes. */
final class OfferingTheLead {
    private OfferingTheLead() {}

    static Decision offer(OfferLead c, CaseFile file, DecisionBasis basis) {
        Lead lead = file.lead();
        if (!lead.accountable(c.by())) return lead.accountableOnly();
        AccountableBody to = basis.body(c.toAgency(), c.at()).orElse(null);
        if (to == null) return refuse(Refusal.UNKNOWN_AGENCY, "agency", c.toAgency());
        if (c.by().actsFor(to.agency())) return refuse(Refusal.ALREADY_ON_CASE, "agency", to.agency());
        if (lead.disputed()) return refuse(Refusal.COMPETENCE_DISPUTED);
        Optional<Lead.Offer> open = lead.openOffers().values().stream().findFirst();
        if (open.isPresent())
            return refuse(Refusal.ALREADY_OFFERED, "agency", open.get().to().agency());
        if (c.at().isBefore(file.journal().leadSince()) || endsBeforeItBegins(c))
            return refuse(Refusal.BEFORE_ITS_CAUSE);
        CaseMandates mandates = new CaseMandates(file, basis, c.at());
        return mandates.held(to.agency(), CasePower.LEAD)
                .map(mandate -> accept(offered(c, to, MandateRef.of(mandate))))
                .orElseGet(() -> mandates.addressedInVain(to.agency(), mandates.holders(CasePower.LEAD)));
    }

    private static boolean endsBeforeItBegins(OfferLead c) {
        return c.answerBy() != null && !c.answerBy().isAfter(c.at());
    }

    private static LeadOffered offered(OfferLead c, AccountableBody to, MandateRef mandate) {
        return new LeadOffered(c.caseId(), c.by(), c.at(), c.offerId(), to, mandate, c.answerBy(), c.reason());
    }

    static Decision withdraw(WithdrawLeadOffer c, CaseFile file) {
        if (!file.lead().accountable(c.by())) return file.lead().accountableOnly();
        if (!file.lead().openOffers().containsKey(c.offerId())) return refuse(Refusal.OFFER_NOT_OPEN);
        if (c.at().isBefore(file.journal().broughtIn(c.offerId()))) return refuse(Refusal.BEFORE_ITS_CAUSE);
        return accept(new LeadOfferWithdrawn(c.caseId(), c.by(), c.at(), c.offerId(), c.reason()));
    }

    /** Over with the time to answer, or with the body that was to answer: an offer does not pass, its mandate was that body's. */
    static Decision expire(ExpireLeadOffer c, CaseFile file, DecisionBasis basis) {
        Lead.Offer offer = file.lead().openOffers().get(c.offerId());
        if (offer == null) return refuse(Refusal.OFFER_NOT_OPEN);
        boolean timeIsOver = offer.answerBy() != null && !c.at().isBefore(offer.answerBy());
        boolean bodyHasEnded = basis.law()
                .agencies()
                .lastDay(offer.to().agency(), Clockwork.day(c.at()))
                .isPresent();
        if (!timeIsOver && !bodyHasEnded) return refuse(Refusal.OFFER_STILL_RUNS);
        return accept(new LeadOfferExpired(c.caseId(), c.by(), c.at(), c.offerId()));
    }
}
