package org.hoso.command.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.MONDAY;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.reported;
import static org.hoso.command.Sample.reportedAt;
import static org.hoso.command.Sample.text;
import static org.hoso.command.coordination.Coordinators.ABEI;
import static org.hoso.command.coordination.Coordinators.OFFER;
import static org.hoso.command.coordination.Coordinators.VCC;
import static org.hoso.command.coordination.Coordinators.VFA;
import static org.hoso.command.coordination.Coordinators.accept;
import static org.hoso.command.coordination.Coordinators.dispute;
import static org.hoso.command.coordination.Coordinators.join;
import static org.hoso.command.coordination.Coordinators.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.Actor;
import org.hoso.cases.Coordination.AcceptLead;
import org.hoso.cases.Coordination.DeclineLead;
import org.hoso.cases.Coordination.ExpireLeadOffer;
import org.hoso.cases.Coordination.LeadAccepted;
import org.hoso.cases.Coordination.LeadDeclined;
import org.hoso.cases.Coordination.LeadOffered;
import org.hoso.cases.Coordination.MandateRef;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.command.Given;
import org.hoso.command.Sample;
import org.hoso.law.MandateRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Answering an offer of the lead")
class AnsweringOffersTest {
    @Test
    @DisplayName("the body that accepts answers for the case from then on, and the offerer no longer does")
    void accepts() {
        Given offered = Given.events(reported()).after(offer("VFA"));
        offered.when(accept(VFA, hours(2))).then(LeadAccepted.class, e -> {
            assertThat(e.accountable()).isEqualTo(new AccountableBody("VFA", LocalDate.of(1999, 1, 1)));
        });
        Given accepted = offered.after(accept(VFA, hours(2)));
        assertThat(accepted.file().lead().accountable(VFA)).isTrue();
        assertThat(accepted.file().lead().accountable(ABEI)).isFalse();
    }

    @Test
    @DisplayName("a body that had joined leads when it accepts, and may then not leave")
    void a_joined_body_accepts() {
        Given.events(reported())
                .after(join("VFA"))
                .after(offer("VFA"))
                .after(accept(VFA, hours(2)))
                .when(new org.hoso.cases.Coordination.LeaveCase(CASE, VFA, hours(3), text("why")))
                .refusedWith(Refusal.ACCOUNTABLE_STAYS);
    }

    @Test
    @DisplayName("a declined offer leaves the offerer accountable")
    void declines() {
        Given offered = Given.events(reported()).after(offer("VFA"));
        offered.when(decline(VFA, hours(2)))
                .then(LeadDeclined.class, e -> assertThat(e.offerId()).isEqualTo(OFFER));
        Given declined = offered.after(decline(VFA, hours(2)));
        assertThat(declined.file().lead().accountable(ABEI)).isTrue();
        declined.when(accept(VFA, hours(3))).refusedWith(Refusal.OFFER_NOT_OPEN);
    }

    @Test
    @DisplayName("only the body offered answers, and only what was offered")
    void wrong_body() {
        Given offered = Given.events(reported()).after(offer("VFA"));
        offered.when(accept(VCC, hours(2))).refusedWith(Refusal.WRONG_AGENCY);
        offered.when(decline(ABEI, hours(2))).refusedWith(Refusal.WRONG_AGENCY);
        offered.when(new AcceptLead(CASE, VCC, hours(2), id(77))).refusedWith(Refusal.WRONG_AGENCY);
        offered.when(new AcceptLead(CASE, ABEI, hours(2), id(77))).refusedWith(Refusal.OFFER_NOT_OPEN);
    }

    @Test
    @DisplayName("an answer comes after the offer and not after its time")
    void in_time() {
        Given offered = Given.events(reported()).after(offer(OFFER, "VFA", days(1)));
        offered.when(accept(VFA, MONDAY)).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        offered.when(accept(VFA, days(1).plusSeconds(1))).refusedWith(Refusal.OFFER_EXPIRED);
        offered.when(decline(VFA, days(1).plusSeconds(1))).refusedWith(Refusal.OFFER_EXPIRED);
        offered.when(accept(VFA, days(1))).then(LeadAccepted.class, e -> {});
        offered.after(new ExpireLeadOffer(CASE, Actor.system(), days(1), OFFER))
                .when(accept(VFA, hours(2)))
                .refusedWith(Refusal.OFFER_NOT_OPEN);
    }

    @Test
    @DisplayName("while competence is in dispute the accountable body stays: an offer can be declined, not accepted")
    void in_dispute() {
        Given disputed = Given.events(reported()).after(offer("VFA")).after(dispute(VFA, hours(2), "ABEI", "VFA"));
        disputed.when(accept(VFA, hours(3))).refusedWith(Refusal.COMPETENCE_DISPUTED);
        disputed.when(decline(VFA, hours(3))).then(LeadDeclined.class, e -> {});
    }

    @Test
    @DisplayName("a body that ended after the offer cannot accept it")
    void ended_meanwhile() {
        Instant february = Instant.parse("2025-02-20T02:00:00Z");
        var offered = new LeadOffered(
                CASE,
                ABEI,
                february.plusSeconds(60),
                OFFER,
                new AccountableBody("DMS", LocalDate.of(2018, 10, 12)),
                new MandateRef("unknown_origin", MandateRole.TRADE_SANCTION, LocalDate.of(2018, 10, 12), "ND 98/2020"),
                null,
                null);
        Given.events(reportedAt(february, "ABEI", List.of(Sample.item(Sample.ITEM, "FACEBOOK"))), offered)
                .when(accept(officer(Role.COORDINATOR, "DMS"), Instant.parse("2025-03-03T02:00:00Z")))
                .refusedWith(Refusal.UNKNOWN_AGENCY);
    }

    private static DeclineLead decline(Actor by, Instant at) {
        return new DeclineLead(CASE, by, at, OFFER, text("not ours"));
    }
}
