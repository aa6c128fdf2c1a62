package org.hoso.command.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.document;
import static org.hoso.command.appeal.Complaint.ABEI;
import static org.hoso.command.appeal.Complaint.FIRST;
import static org.hoso.command.appeal.Complaint.MOCST;
import static org.hoso.command.appeal.Complaint.accept;
import static org.hoso.command.appeal.Complaint.againstTheFine;
import static org.hoso.command.appeal.Complaint.decide;
import static org.hoso.command.appeal.Complaint.file;
import static org.hoso.command.appeal.Complaint.serve;
import static org.hoso.command.appeal.Complaint.sue;

import java.util.List;
import org.hoso.cases.Actor;
import org.hoso.cases.Appeal;
import org.hoso.cases.Appeal.Attacked;
import org.hoso.cases.Appeal.Result;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.command.Given;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.Sanctions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Deciding appeals")
class DecidingAppealsTest {
    @Test
    @DisplayName("an upheld decision stands as it stood, and the period of resolving ends")
    void upholds() {
        accepted().when(decide(ABEI, Result.UPHELD, null)).then(Appeal.AppealDecided.class, e -> {
            assertThat(e.consequences()).isEmpty();
            assertThat(e.clocks().stopped()).hasSize(1);
        });
        assertThat(fine(accepted().after(decide(ABEI, Result.UPHELD, null)))).satisfies(fine -> {
            assertThat(fine.standing()).isEqualTo(Sanctions.Standing.IN_FORCE);
            assertThat(fine.owedVnd()).isEqualTo(Matter.FINE);
        });
    }

    @Test
    @DisplayName("an annulled decision owes nothing, and no clock of it runs on")
    void annuls() {
        accepted()
                .when(decide(ABEI, Result.ANNULLED, null))
                .then(
                        Appeal.AppealDecided.class,
                        e -> assertThat(e.clocks().stopped())
                                .contains(Matter.EXECUTION, Matter.COURT)
                                .hasSize(3));
        assertThat(fine(accepted().after(decide(ABEI, Result.ANNULLED, null)))).satisfies(fine -> {
            assertThat(fine.standing()).isEqualTo(Sanctions.Standing.ANNULLED);
            assertThat(fine.owedVnd()).isZero();
            assertThat(fine.remedies()).isEmpty();
        });
    }

    @Test
    @DisplayName("an amended fine is what is owed from now on")
    void amends() {
        assertThat(fine(accepted().after(decide(ABEI, Result.AMENDED, 40_000_000L))))
                .satisfies(fine -> {
                    assertThat(fine.standing()).isEqualTo(Sanctions.Standing.AMENDED);
                    assertThat(fine.owedVnd()).isEqualTo(40_000_000);
                });
    }

    @Test
    @DisplayName("a fine lowered to what was paid waits for no payment, and what was executed stays executed")
    void amends_what_was_paid() {
        Given paid = Matter.fined()
                .and(Matter.paid(50_000_000), Matter.inParts())
                .after(againstTheFine())
                .after(accept(ABEI));
        paid.when(decide(ABEI, Result.AMENDED, 50_000_000L))
                .then(
                        Appeal.AppealDecided.class,
                        e -> assertThat(e.clocks().stopped())
                                .contains(Matter.PARTS)
                                .doesNotContain(Matter.EXECUTION));
        paid.when(decide(ABEI, Result.AMENDED, 60_000_000L))
                .then(
                        Appeal.AppealDecided.class,
                        e -> assertThat(e.clocks().stopped()).doesNotContain(Matter.PARTS));
        Given executed = Matter.fined()
                .and(Matter.paid(Matter.FINE), Matter.done("CORRECT_INFO"), Matter.executed())
                .after(againstTheFine())
                .after(accept(ABEI));
        assertThat(fine(executed.after(decide(ABEI, Result.PARTLY, 60_000_000L)))
                        .standing())
                .isEqualTo(Sanctions.Standing.EXECUTED);
    }

    @Test
    @DisplayName(
            "a decided appeal keeps the case open until its decision is served, and an amended fine until all is done")
    void keeps_the_case_open() {
        Given amended = accepted().and(Matter.paid(50_000_000)).after(decide(ABEI, Result.AMENDED, 50_000_000L));
        amended.when(Complaint.close()).refusedWith(Refusal.TRACKS_OPEN);
        assertThat(open(amended)).contains("appeal:" + FIRST, "decision:" + Matter.DECISION);
        Given done = amended.after(serve(ABEI)).and(Matter.done("CORRECT_INFO"));
        assertThat(open(done)).noneMatch(track -> track.startsWith("appeal:") || track.startsWith("decision:"));
    }

    @Test
    @DisplayName("an amended fine lies below the one that stands, and only a fine can be amended")
    void amends_downwards() {
        accepted().when(decide(ABEI, Result.AMENDED, null)).refusedWith(Refusal.RESULT_UNFIT);
        accepted().when(decide(ABEI, Result.PARTLY, Matter.FINE)).refusedWith(Refusal.RESULT_UNFIT);
        Matter.noticed()
                .after(file(Matter.FACEBOOK, Attacked.NOTICE, Matter.NOTICE))
                .after(accept(ABEI))
                .when(decide(ABEI, Result.PARTLY, null))
                .refusedWith(Refusal.RESULT_UNFIT);
        assertThatIllegalArgumentException().isThrownBy(() -> decide(ABEI, Result.UPHELD, 1L));
        assertThatIllegalArgumentException().isThrownBy(() -> decide(ABEI, Result.AMENDED, -1L));
    }

    @Test
    @DisplayName(
            "a complaint is decided once it is accepted, by the competent body, by an officer without a hand in it")
    void order() {
        Matter.fined()
                .after(againstTheFine())
                .when(decide(ABEI, Result.UPHELD, null))
                .refusedWith(Refusal.APPEAL_NOT_AT_THIS_STAGE);
        accepted().when(decide(MOCST, Result.UPHELD, null)).refusedWith(Refusal.WRONG_AGENCY);
        Actor signer = new Actor(Matter.SIGNER.officer(), "ABEI", Matter.SIGNER.agencySince(), Role.APPEALS, null);
        accepted().when(decide(signer, Result.UPHELD, null)).refusedWith(Refusal.OFFICER_NOT_IMPARTIAL);
        Matter.noticed()
                .after(file(Matter.FACEBOOK, Attacked.NOTICE, Matter.NOTICE))
                .when(accept(
                        new Actor(Matter.LIAISON.officer(), "ABEI", Matter.LIAISON.agencySince(), Role.APPEALS, null)))
                .refusedWith(Refusal.OFFICER_NOT_IMPARTIAL);
    }

    @Test
    @DisplayName("service of the first answer opens the second complaint and starts the court's time limit anew")
    void serves() {
        Given decided = accepted().after(decide(ABEI, Result.UPHELD, null));
        decided.when(serve(ABEI)).then(Appeal.AppealDecisionServed.class, e -> {
            assertThat(e.clocks().stopped()).containsExactly(Matter.COURT);
            assertThat(e.clocks().started()).extracting("code").containsExactly("complaint2_window_30d", "court_1y");
            assertThat(e.clocks().started()).extracting("about").containsExactly(FIRST, Matter.DECISION);
        });
        decided.after(serve(ABEI)).when(serve(ABEI)).refusedWith(Refusal.APPEAL_NOT_AT_THIS_STAGE);
    }

    @Test
    @DisplayName("in a competition matter the court is open for thirty days")
    void serves_in_competition() {
        Matter.decided("competition")
                .and(Matter.served())
                .after(againstTheFine())
                .after(accept(ABEI))
                .after(decide(ABEI, Result.UPHELD, null))
                .when(serve(ABEI))
                .then(
                        Appeal.AppealDecisionServed.class,
                        e -> assertThat(e.clocks().started())
                                .extracting("code")
                                .containsExactly("complaint2_window_30d", "court_30d_competition"));
    }

    @Test
    @DisplayName("service of an annulment opens no further door")
    void serves_an_annulment() {
        accepted()
                .after(decide(ABEI, Result.ANNULLED, null))
                .when(serve(ABEI))
                .then(
                        Appeal.AppealDecisionServed.class,
                        e -> assertThat(e.clocks().started()).isEmpty());
    }

    @Test
    @DisplayName(
            "an answer to an objection against a notice starts no time limit of a court, nor does one after a lawsuit")
    void serves_without_court() {
        Matter.noticed()
                .after(file(Matter.FACEBOOK, Attacked.NOTICE, Matter.NOTICE))
                .after(accept(ABEI))
                .after(decide(ABEI, Result.UPHELD, null))
                .when(serve(ABEI))
                .then(
                        Appeal.AppealDecisionServed.class,
                        e -> assertThat(e.clocks().started())
                                .extracting("code")
                                .containsExactly("complaint2_window_30d"));
        accepted()
                .after(sue(ABEI, Complaint.LAWSUIT, days(20)))
                .after(decide(ABEI, Result.UPHELD, null))
                .when(serve(ABEI))
                .then(
                        Appeal.AppealDecisionServed.class,
                        e -> assertThat(e.clocks().started())
                                .extracting("code")
                                .containsExactly("complaint2_window_30d"));
    }

    @Test
    @DisplayName("an answer is not served before it was given, nor by another body")
    void serves_in_order() {
        Given decided = accepted().after(decide(ABEI, Result.UPHELD, null));
        decided.when(new Appeal.ServeAppealDecision(CASE, ABEI, days(29), FIRST, document("7/BG")))
                .refusedWith(Refusal.BEFORE_ITS_CAUSE);
        decided.when(serve(MOCST)).refusedWith(Refusal.WRONG_AGENCY);
    }

    private static Given accepted() {
        return Matter.fined().after(againstTheFine()).after(accept(ABEI));
    }

    private static Sanctions.Decided fine(Given given) {
        return given.file().sanctions().decision(Matter.DECISION).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static List<String> open(Given given) {
        var refused = (Decision.Refused) given.when(Complaint.close()).decision();
        return (List<String>) refused.details().get("open");
    }
}
