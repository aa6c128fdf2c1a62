package org.hoso.command.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.reportedAt;
import static org.hoso.command.Sample.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.Actor;
import org.hoso.cases.Coordination.AcceptLead;
import org.hoso.cases.Coordination.DisputeCompetence;
import org.hoso.cases.Coordination.ExpireLeadOffer;
import org.hoso.cases.Coordination.LeadAccepted;
import org.hoso.cases.Coordination.LeadOfferExpired;
import org.hoso.cases.Coordination.LeadOffered;
import org.hoso.cases.Coordination.LeadPassedToSuccessor;
import org.hoso.cases.Coordination.MandateRef;
import org.hoso.cases.Coordination.NameSuccessor;
import org.hoso.cases.Coordination.OfferLead;
import org.hoso.cases.Coordination.PassToSuccessor;
import org.hoso.cases.Coordination.SettleCompetence;
import org.hoso.cases.Coordination.SuccessorSought;
import org.hoso.cases.Refusal;
import org.hoso.cases.Report.RejectReport;
import org.hoso.cases.Report.RejectionReason;
import org.hoso.cases.Role;
import org.hoso.command.Given;
import org.hoso.law.MandateRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("When a body has ended")
class SucceedingTest {
    private static final Instant FEBRUARY = Instant.parse("2025-02-10T02:00:00Z");
    /** Midnight in Viet Nam. */
    private static final Instant FIRST_OF_MARCH = Instant.parse("2025-02-28T17:00:00Z");

    private static final Actor MOCST = officer(Role.COORDINATOR, "MOCST");

    @Test
    @DisplayName("its open case passes to the successor that the registry names, as of the first instant without it")
    void passes() {
        Given case1 = answeredForBy("VHCS");
        case1.when(pass(FIRST_OF_MARCH)).then(LeadPassedToSuccessor.class, e -> {
            assertThat(e.at()).isEqualTo(FIRST_OF_MARCH);
            assertThat(e.ended().agency()).isEqualTo("VHCS");
            assertThat(e.accountable()).isEqualTo(new AccountableBody("VHCSGDTV", LocalDate.of(2025, 3, 1)));
            assertThat(e.document()).isNull();
        });
        Given passed = case1.after(pass(FIRST_OF_MARCH));
        assertThat(passed.file().lead().accountable(officer(Role.COORDINATOR, "VHCSGDTV")))
                .isTrue();
        passed.when(pass(FIRST_OF_MARCH.plusSeconds(60))).thenNothingNew();
    }

    @Test
    @DisplayName("nothing passes before that day, nor from a body that only changed its name or its ministry")
    void stays() {
        answeredForBy("VHCS").when(pass(FIRST_OF_MARCH.minusMillis(1))).thenNothingNew();
        answeredForBy("ABEI").when(pass(FIRST_OF_MARCH.plusSeconds(60))).thenNothingNew();
    }

    @Test
    @DisplayName("a case at rest does not pass")
    void at_rest() {
        Given case1 = answeredForBy("VHCS");
        case1.after(new RejectReport(
                        CASE,
                        officer(Role.INTAKE, "VHCS"),
                        FEBRUARY.plusSeconds(60),
                        RejectionReason.NO_VIOLATION,
                        null,
                        null))
                .when(pass(FIRST_OF_MARCH))
                .refusedWith(Refusal.CASE_CLOSED);
    }

    @Test
    @DisplayName("an open offer of the ended body lapses with it, and one to an ended body expires that day")
    void offers() {
        Given offered = answeredForBy("VHCS")
                .after(new OfferLead(
                        CASE, officer(Role.COORDINATOR, "VHCS"), FEBRUARY.plusSeconds(60), id(50), "VFA", null, null));
        offered.when(pass(FIRST_OF_MARCH))
                .then(
                        LeadPassedToSuccessor.class,
                        e -> assertThat(e.lapsedOffers()).containsExactly(id(50)));
        var toDms = new LeadOffered(
                CASE,
                officer(Role.COORDINATOR, "ABEI"),
                FEBRUARY.plusSeconds(60),
                id(51),
                new AccountableBody("DMS", LocalDate.of(2018, 10, 12)),
                new MandateRef("unknown_origin", MandateRole.TRADE_SANCTION, LocalDate.of(2018, 10, 12), "ND 98/2020"),
                null,
                null);
        Given waiting = answeredForBy("ABEI").and(toDms);
        waiting.when(new ExpireLeadOffer(CASE, Actor.system(), FIRST_OF_MARCH, id(51)))
                .then(LeadOfferExpired.class, e -> assertThat(e.offerId()).isEqualTo(id(51)));
        waiting.when(new ExpireLeadOffer(CASE, Actor.system(), FIRST_OF_MARCH.minusMillis(1), id(51)))
                .refusedWith(Refusal.OFFER_STILL_RUNS);
    }

    @Test
    @DisplayName("and the registry names several successors or none, the body above is asked; nobody is made up")
    void sought() {
        answeredForBy("STT_HCM").when(pass(FIRST_OF_MARCH)).then(SuccessorSought.class, e -> {
            assertThat(e.successors()).containsExactly("SVH_HCM", "SKH_HCM");
            assertThat(e.superior()).isEqualTo("UBT_HCM");
        });
        answeredForBy("TTR_VHTTDL")
                .when(pass(Instant.parse("2025-06-30T17:00:00Z")))
                .then(SuccessorSought.class, e -> {
                    assertThat(e.successors()).isEmpty();
                    assertThat(e.superior()).isEqualTo("MOCST");
                });
        Given sought = answeredForBy("STT_HCM").after(pass(FIRST_OF_MARCH));
        assertThat(sought.file().lead().accountable(officer(Role.COORDINATOR, "STT_HCM")))
                .isTrue();
        sought.when(pass(FIRST_OF_MARCH.plusSeconds(60))).thenNothingNew();
    }

    @Test
    @DisplayName("a body whose ministry ended with it, and left several, has the Government above it")
    void above_the_ministry() {
        answeredForBy("TTR_TTTT")
                .when(pass(FIRST_OF_MARCH))
                .then(SuccessorSought.class, e -> assertThat(e.superior()).isEqualTo("GOV"));
    }

    @Test
    @DisplayName("the body above names the successor, with a reason and a document, once, to a body of that day")
    void named() {
        Given sought = answeredForBy("TTR_VHTTDL").after(pass(Instant.parse("2025-06-30T17:00:00Z")));
        Instant july = Instant.parse("2025-07-02T02:00:00Z");
        sought.when(name(MOCST, "ABEI", july)).then(LeadPassedToSuccessor.class, e -> {
            assertThat(e.ended().agency()).isEqualTo("TTR_VHTTDL");
            assertThat(e.accountable().agency()).isEqualTo("ABEI");
            assertThat(e.document()).isEqualTo(document("9/QD"));
        });
        sought.when(name(officer(Role.COORDINATOR, "GOV"), "ABEI", july)).then(LeadPassedToSuccessor.class, e -> {});
        sought.when(name(officer(Role.COORDINATOR, "MOH"), "ABEI", july)).refusedWith(Refusal.WRONG_AGENCY);
        sought.when(name(MOCST, "VHCS", july)).refusedWith(Refusal.UNKNOWN_AGENCY);
        sought.when(name(MOCST, "ABEI", FEBRUARY)).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        Given named = sought.after(name(MOCST, "ABEI", july));
        named.when(name(officer(Role.COORDINATOR, "ABEI"), "ABEI", july)).refusedWith(Refusal.NO_SUCCESSOR_SOUGHT);
        named.when(name(MOCST, "ABEI", july)).refusedWith(Refusal.WRONG_AGENCY);
    }

    @Test
    @DisplayName("while a successor is sought, a body that was offered the lead before may still accept it")
    void accepted_meanwhile() {
        Given sought = answeredForBy("STT_HCM")
                .after(new OfferLead(
                        CASE,
                        officer(Role.COORDINATOR, "STT_HCM"),
                        FEBRUARY.plusSeconds(60),
                        id(50),
                        "VFA",
                        null,
                        null))
                .after(pass(FIRST_OF_MARCH));
        AcceptLead accept =
                new AcceptLead(CASE, officer(Role.COORDINATOR, "VFA"), FIRST_OF_MARCH.plusSeconds(60), id(50));
        sought.when(accept).then(LeadAccepted.class, e -> {});
        assertThat(sought.after(accept).file().lead().succession()).isNull();
    }

    @Test
    @DisplayName("its successor takes its part in an open dispute, which is settled after that day")
    void dispute() {
        Given disputed = answeredForBy("VHCS")
                .after(new DisputeCompetence(
                        CASE,
                        officer(Role.COORDINATOR, "VHCS"),
                        FEBRUARY.plusSeconds(60),
                        id(60),
                        List.of("VHCS", "VFA"),
                        text("both")))
                .after(pass(FIRST_OF_MARCH));
        disputed.when(settle("VFA", FIRST_OF_MARCH.minusSeconds(60))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        assertThat(disputed.after(settle("VHCSGDTV", FIRST_OF_MARCH.plusSeconds(60)))
                        .file()
                        .lead()
                        .accountable(officer(Role.COORDINATOR, "VHCSGDTV")))
                .isTrue();
    }

    private static Given answeredForBy(String agency) {
        return Given.events(reportedAt(FEBRUARY, agency, List.of()));
    }

    private static PassToSuccessor pass(Instant at) {
        return new PassToSuccessor(CASE, Actor.system(), at);
    }

    private static NameSuccessor name(Actor by, String agency, Instant at) {
        return new NameSuccessor(CASE, by, at, agency, text("as assigned"), document("9/QD"));
    }

    private static SettleCompetence settle(String lead, Instant at) {
        return new SettleCompetence(CASE, officer(Role.COORDINATOR, "GOV"), at, id(60), lead, text("closest"), null);
    }
}
