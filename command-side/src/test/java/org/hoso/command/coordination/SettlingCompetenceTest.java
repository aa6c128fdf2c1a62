package org.hoso.command.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.MONDAY;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.reported;
import static org.hoso.command.Sample.text;
import static org.hoso.command.coordination.Coordinators.ABEI;
import static org.hoso.command.coordination.Coordinators.DISPUTE;
import static org.hoso.command.coordination.Coordinators.OFFER;
import static org.hoso.command.coordination.Coordinators.VCC;
import static org.hoso.command.coordination.Coordinators.VFA;
import static org.hoso.command.coordination.Coordinators.dispute;
import static org.hoso.command.coordination.Coordinators.join;
import static org.hoso.command.coordination.Coordinators.offer;

import java.time.Instant;
import java.time.LocalDate;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.Actor;
import org.hoso.cases.Coordination.CompetenceDisputed;
import org.hoso.cases.Coordination.CompetenceSettled;
import org.hoso.cases.Coordination.SettleCompetence;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.command.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A dispute over competence")
class SettlingCompetenceTest {
    private static final Actor MOCST = officer(Role.COORDINATOR, "MOCST");
    private static final Actor GOV = officer(Role.COORDINATOR, "GOV");
    private static final Actor BCD389 = officer(Role.COORDINATOR, "BCD389");

    @Test
    @DisplayName("is opened by the accountable body, and changes nobody's part until it is settled")
    void opens() {
        Given reported = Given.events(reported());
        reported.when(dispute(ABEI, hours(1), "VFA", "VCC"))
                .then(CompetenceDisputed.class, e -> assertThat(e.claimants()).containsExactly("VFA", "VCC"));
        assertThat(reported.after(dispute(ABEI, hours(1), "VFA", "VCC"))
                        .file()
                        .lead()
                        .accountable(ABEI))
                .isTrue();
    }

    @Test
    @DisplayName("is opened by a body that joined or was offered the lead too, by no other")
    void opened_by() {
        Given reported = Given.events(reported());
        reported.after(join("VCC")).when(dispute(VCC, hours(2), "ABEI", "VCC")).then(CompetenceDisputed.class, e -> {});
        reported.after(offer("VFA"))
                .when(dispute(VFA, hours(2), "ABEI", "VFA"))
                .then(CompetenceDisputed.class, e -> {});
        reported.when(dispute(VFA, hours(2), "ABEI", "VFA")).refusedWith(Refusal.WRONG_AGENCY);
    }

    @Test
    @DisplayName("is between bodies of that day, one at a time, after the case began")
    void opened_wrongly() {
        Given reported = Given.events(reported());
        reported.when(dispute(ABEI, hours(1), "ABEI", "DMS")).refusedWith(Refusal.UNKNOWN_AGENCY);
        reported.when(dispute(ABEI, MONDAY.minusSeconds(1), "ABEI", "VFA")).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        reported.after(dispute(ABEI, hours(1), "ABEI", "VFA"))
                .when(dispute(ABEI, hours(2), "ABEI", "VCC"))
                .refusedWith(Refusal.COMPETENCE_DISPUTED);
    }

    @Test
    @DisplayName("is settled by the ministry of the accountable body to a claimant, which then answers for the case")
    void settles() {
        Given disputed = disputed();
        disputed.when(settle(MOCST, "VFA", days(1))).then(CompetenceSettled.class, e -> {
            assertThat(e.accountable()).isEqualTo(new AccountableBody("VFA", LocalDate.of(1999, 1, 1)));
            assertThat(e.document()).isEqualTo(document("7/QD"));
        });
        Given settled = disputed.after(settle(MOCST, "VFA", days(1)));
        assertThat(settled.file().lead().accountable(VFA)).isTrue();
        assertThat(settled.file().lead().disputed()).isFalse();
    }

    @Test
    @DisplayName("may leave the accountable body where it is")
    void confirms() {
        assertThat(disputed()
                        .after(settle(MOCST, "ABEI", days(1)))
                        .file()
                        .lead()
                        .accountable(ABEI))
                .isTrue();
    }

    @Test
    @DisplayName("makes the open offers lapse once it is settled")
    void offers_lapse() {
        Given settled = Given.events(reported()).after(offer("VFA")).after(dispute(VFA, hours(2), "ABEI", "VFA"));
        settled.when(settle(GOV, "ABEI", days(1)))
                .then(CompetenceSettled.class, e -> assertThat(e.lapsedOffers()).containsExactly(OFFER));
        settled.after(settle(GOV, "ABEI", days(1)))
                .when(Coordinators.accept(VFA, days(2)))
                .refusedWith(Refusal.OFFER_NOT_OPEN);
    }

    @Test
    @DisplayName("is settled by the Government or a committee of it between any bodies")
    void settled_by_the_government() {
        disputed().when(settle(GOV, "VFA", days(1))).then(CompetenceSettled.class, e -> {});
        disputed().when(settle(BCD389, "VFA", days(1))).then(CompetenceSettled.class, e -> {});
    }

    @Test
    @DisplayName("is settled by the accountable body itself only among sisters under one ministry")
    void settled_by_the_lead() {
        Given.events(reported())
                .after(dispute(ABEI, hours(1), "ABEI", "NTBD"))
                .when(settle(ABEI, "NTBD", days(1)))
                .then(CompetenceSettled.class, e -> {});
        disputed().when(settle(ABEI, "ABEI", days(1))).refusedWith(Refusal.WRONG_AGENCY);
    }

    @Test
    @DisplayName("is not settled by a claimant, nor by the ministry of a body that does not answer for the case")
    void settled_by_others() {
        disputed().when(settle(VFA, "VFA", days(1))).refusedWith(Refusal.WRONG_AGENCY);
        disputed()
                .when(settle(officer(Role.COORDINATOR, "MOH"), "VFA", days(1)))
                .refusedWith(Refusal.WRONG_AGENCY);
    }

    @Test
    @DisplayName("is settled once, to a claimant, after it was opened")
    void settled_wrongly() {
        disputed().when(settle(MOCST, "VCC", days(1))).refusedWith(Refusal.NOT_A_CLAIMANT);
        disputed().when(settle(MOCST, "VFA", MONDAY)).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        disputed()
                .after(settle(MOCST, "ABEI", days(1)))
                .when(settle(MOCST, "VFA", days(2)))
                .refusedWith(Refusal.UNKNOWN_DISPUTE);
        disputed()
                .when(new SettleCompetence(CASE, VFA, days(1), id(77), "VFA", text("why"), null))
                .refusedWith(Refusal.WRONG_AGENCY);
    }

    @Test
    @DisplayName("is not settled to a claimant that has ended meanwhile")
    void claimant_ended() {
        Instant february = Instant.parse("2025-02-20T02:00:00Z");
        Given.events(org.hoso.command.Sample.reportedAt(february, "ABEI", java.util.List.of()))
                .after(dispute(ABEI, february.plusSeconds(60), "ABEI", "DMS"))
                .when(settle(GOV, "DMS", Instant.parse("2025-03-03T02:00:00Z")))
                .refusedWith(Refusal.UNKNOWN_AGENCY);
    }

    private static Given disputed() {
        return Given.events(reported()).after(dispute(ABEI, hours(1), "ABEI", "VFA"));
    }

    private static SettleCompetence settle(Actor by, String lead, Instant at) {
        return new SettleCompetence(CASE, by, at, DISPUTE, lead, text("closest to the matter"), document("7/QD"));
    }
}
