package org.hoso.command.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.MONDAY;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.reported;
import static org.hoso.command.coordination.Coordinators.ABEI;
import static org.hoso.command.coordination.Coordinators.OFFER;
import static org.hoso.command.coordination.Coordinators.VFA;
import static org.hoso.command.coordination.Coordinators.accept;
import static org.hoso.command.coordination.Coordinators.dispute;
import static org.hoso.command.coordination.Coordinators.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.Actor;
import org.hoso.cases.Coordination.ExpireLeadOffer;
import org.hoso.cases.Coordination.LeadOfferExpired;
import org.hoso.cases.Coordination.LeadOfferWithdrawn;
import org.hoso.cases.Coordination.LeadOffered;
import org.hoso.cases.Coordination.OfferLead;
import org.hoso.cases.Coordination.WithdrawLeadOffer;
import org.hoso.cases.Refusal;
import org.hoso.command.Given;
import org.hoso.command.casefile.Decision;
import org.hoso.law.MandateRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Offering the lead")
class OfferingTheLeadTest {
    @Test
    @DisplayName("an offer rests on the mandate for the very product field, and changes nothing until it is accepted")
    void offers() {
        Given reported = Given.events(reported());
        reported.when(offer("VFA")).then(LeadOffered.class, e -> {
            assertThat(e.to()).isEqualTo(new AccountableBody("VFA", LocalDate.of(1999, 1, 1)));
            assertThat(e.mandate().productField()).isEqualTo("functional_food");
            assertThat(e.mandate().role()).isEqualTo(MandateRole.SECTOR_CONCLUSION);
            assertThat(e.mandate().validFrom()).isEqualTo(LocalDate.of(2011, 7, 1));
        });
        assertThat(reported.after(offer("VFA")).file().lead().accountable(ABEI)).isTrue();
    }

    @Test
    @DisplayName("where no mandate names the product field, one for every field will do")
    void offers_by_a_general_mandate() {
        Given.events(reported()).when(offer("VCC")).then(LeadOffered.class, e -> {
            assertThat(e.mandate().productField()).isEqualTo("*");
            assertThat(e.mandate().role()).isEqualTo(MandateRole.CONSUMER_PROTECTION);
        });
    }

    @Test
    @DisplayName(
            "a department is offered the lead by its own power, not by what the ministry rests on; no remark of the data goes with it")
    void a_departments_own() {
        Given.events(reported()).when(offer("SVH_HCM")).then(LeadOffered.class, e -> {
            assertThat(e.mandate().role()).isEqualTo(MandateRole.AD_SANCTION);
            assertThat(e.mandate().citation()).isEqualTo("ND 87/2026; ND 189/2025");
        });
    }

    @Test
    @DisplayName("a local body may lead in its own province, not in another")
    void offers_to_a_province() {
        Given.events(reported())
                .when(offer("SVH_HCM"))
                .then(LeadOffered.class, e -> assertThat(e.to().agency()).isEqualTo("SVH_HCM"));
        Given.events(reported()).when(offer("SVH_HN")).refusedWith(Refusal.ADDRESSEE_NOT_COMPETENT);
    }

    @Test
    @DisplayName("a body with no mandate, or with policy alone, is offered nothing")
    void offers_to_the_incompetent() {
        Given.events(reported()).when(offer("MOET")).refusedWith(Refusal.ADDRESSEE_NOT_COMPETENT);
        Given.events(reported()).when(offer("VHCSGDTV")).refusedWith(Refusal.ADDRESSEE_NOT_COMPETENT);
    }

    @Test
    @DisplayName("a body that does not exist that day is offered nothing")
    void offers_to_the_ended() {
        Given.events(reported()).when(offer("DMS")).refusedWith(Refusal.UNKNOWN_AGENCY);
    }

    @Test
    @DisplayName("the accountable body does not offer the lead to itself")
    void offers_to_itself() {
        Given.events(reported()).when(offer("ABEI")).refusedWith(Refusal.ALREADY_ON_CASE);
    }

    @Test
    @DisplayName("only the accountable body offers the lead")
    void offers_what_is_not_its_own() {
        Given.events(reported())
                .when(new OfferLead(CASE, VFA, hours(1), OFFER, "VCC", null, null))
                .refusedWith(Refusal.WRONG_AGENCY);
    }

    @Test
    @DisplayName("one offer is open at a time, whoever it goes to")
    void offers_twice() {
        Given offered = Given.events(reported()).after(offer("VFA"));
        offered.when(offer(id(51), "VFA", null)).refusedWith(Refusal.ALREADY_OFFERED);
        assertThat(offered.when(offer(id(51), "VCC", null)).decision())
                .isEqualTo(new Decision.Refused(Refusal.ALREADY_OFFERED, Map.of("agency", "VFA")));
    }

    @Test
    @DisplayName("while competence is in dispute nothing is offered")
    void offers_in_dispute() {
        Given.events(reported())
                .after(dispute(ABEI, hours(1), "ABEI", "VFA"))
                .when(offer("VCC"))
                .refusedWith(Refusal.COMPETENCE_DISPUTED);
    }

    @Test
    @DisplayName("an offer leaves time to answer, and is not older than its offerer's lead")
    void offers_out_of_order() {
        Given.events(reported()).when(offer(OFFER, "VFA", hours(1))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        Given.events(reported())
                .after(offer("VFA"))
                .after(accept(VFA, days(2)))
                .when(new OfferLead(CASE, VFA, days(1), id(51), "VCC", null, null))
                .refusedWith(Refusal.BEFORE_ITS_CAUSE);
    }

    @Test
    @DisplayName("the offerer takes an open offer back and stays accountable")
    void withdraws() {
        Given offered = Given.events(reported()).after(offer("VFA"));
        offered.when(withdraw(ABEI, hours(2)))
                .then(LeadOfferWithdrawn.class, e -> assertThat(e.offerId()).isEqualTo(OFFER));
        assertThat(offered.after(withdraw(ABEI, hours(2))).file().lead().accountable(ABEI))
                .isTrue();
    }

    @Test
    @DisplayName("what is taken back is open, one's own, and was offered before")
    void withdraws_wrongly() {
        Given offered = Given.events(reported()).after(offer("VFA"));
        offered.when(withdraw(VFA, hours(2))).refusedWith(Refusal.WRONG_AGENCY);
        offered.when(withdraw(ABEI, MONDAY)).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        offered.after(withdraw(ABEI, hours(2))).when(withdraw(ABEI, hours(3))).refusedWith(Refusal.OFFER_NOT_OPEN);
    }

    @Test
    @DisplayName("an offer expires when its time to answer has passed, and leaves the offerer accountable")
    void expires() {
        Given offered = Given.events(reported()).after(offer(OFFER, "VFA", days(1)));
        offered.when(expire(days(1).minusSeconds(1))).refusedWith(Refusal.OFFER_STILL_RUNS);
        offered.when(expire(days(1)))
                .then(LeadOfferExpired.class, e -> assertThat(e.offerId()).isEqualTo(OFFER));
        Given expired = offered.after(expire(days(1)));
        assertThat(expired.file().lead().accountable(ABEI)).isTrue();
        expired.when(expire(days(2))).refusedWith(Refusal.OFFER_NOT_OPEN);
    }

    @Test
    @DisplayName("an offer without a time to answer never expires, and no officer lets one expire")
    void never_expires() {
        Given.events(reported()).after(offer("VFA")).when(expire(days(100))).refusedWith(Refusal.OFFER_STILL_RUNS);
        Given.events(reported())
                .after(offer(OFFER, "VFA", days(1)))
                .when(new ExpireLeadOffer(CASE, ABEI, days(2), OFFER))
                .refusedWith(Refusal.WRONG_ROLE);
    }

    private static WithdrawLeadOffer withdraw(Actor by, Instant at) {
        return new WithdrawLeadOffer(CASE, by, at, OFFER, null);
    }

    private static ExpireLeadOffer expire(Instant at) {
        return new ExpireLeadOffer(CASE, Actor.system(), at, OFFER);
    }
}
