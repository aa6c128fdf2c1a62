package org.hoso.command.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.appeal.Complaint.ABEI;
import static org.hoso.command.appeal.Complaint.LAWSUIT;
import static org.hoso.command.appeal.Complaint.MOCST;
import static org.hoso.command.appeal.Complaint.accept;
import static org.hoso.command.appeal.Complaint.againstTheFine;
import static org.hoso.command.appeal.Complaint.decide;
import static org.hoso.command.appeal.Complaint.judge;
import static org.hoso.command.appeal.Complaint.serve;
import static org.hoso.command.appeal.Complaint.sue;

import org.hoso.cases.Appeal;
import org.hoso.cases.Appeal.Attacked;
import org.hoso.cases.Appeal.ConsequenceKind;
import org.hoso.cases.Appeal.Result;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.command.Given;
import org.hoso.command.casefile.Sanctions.Standing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Lawsuits")
class LawsuitsTest {
    @Test
    @DisplayName("a lawsuit against the served decision ends the court's time limit")
    void sues() {
        Matter.fined().when(sue(ABEI)).then(Appeal.LawsuitFiled.class, e -> {
            assertThat(e.court()).isEqualTo("TAND thành phố Hà Nội");
            assertThat(e.clocks().stopped()).containsExactly(Matter.COURT);
        });
    }

    @Test
    @DisplayName("the body that acted or the one above it records the lawsuit, nobody else")
    void recorded_by_whom() {
        Matter.fined()
                .when(sue(MOCST))
                .then(Appeal.LawsuitFiled.class, e -> assertThat(e.lawsuitId()).isEqualTo(LAWSUIT));
        Matter.fined().when(sue(officer(Role.APPEALS, "MOIT"))).refusedWith(Refusal.WRONG_AGENCY);
    }

    @Test
    @DisplayName("a court is asked about something that binds, once at a time, and after it was served")
    void order() {
        Matter.decided("advertising").when(sue(ABEI)).refusedWith(Refusal.NOTHING_TO_APPEAL);
        Matter.fined()
                .when(new Appeal.RecordLawsuit(
                        CASE, ABEI, days(35), LAWSUIT, Attacked.BLOCK, id(99), "TAND", document("8/TB-TLVA")))
                .refusedWith(Refusal.NOTHING_TO_APPEAL);
        Matter.fined().after(sue(ABEI)).when(sue(ABEI, id(83), days(36))).refusedWith(Refusal.ALREADY_APPEALED);
        Matter.fined().when(sue(ABEI, LAWSUIT, days(1))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
    }

    @Test
    @DisplayName("a judgment that annuls has the consequences of a complaint decision that annuls")
    void annulled_by_the_court() {
        Given sued = Matter.fined().and(Execution.paid(Matter.FINE)).after(sue(ABEI));
        sued.when(judge(ABEI, Result.ANNULLED, null)).then(Appeal.JudgmentRecorded.class, e -> {
            assertThat(e.consequences())
                    .extracting(Appeal.Consequence::kind)
                    .containsExactly(
                            ConsequenceKind.REFUND_FINE,
                            ConsequenceKind.CANCEL_REMEDY,
                            ConsequenceKind.WITHDRAW_STRIKE,
                            ConsequenceKind.TELL_NATIONAL_DATABASE);
            assertThat(e.clocks().stopped()).contains(Matter.EXECUTION);
        });
        assertThat(sued.after(judge(ABEI, Result.ANNULLED, null))
                        .file()
                        .sanctions()
                        .decision(Matter.DECISION)
                        .orElseThrow()
                        .standing())
                .isEqualTo(Standing.ANNULLED);
    }

    @Test
    @DisplayName("what a complaint decision opened already, a judgment does not open once more")
    void not_twice() {
        Given amended = Matter.fined()
                .and(Execution.paid(Matter.FINE))
                .after(againstTheFine())
                .after(accept(ABEI))
                .after(decide(ABEI, Result.AMENDED, 40_000_000L))
                .after(sue(ABEI));
        amended.when(judge(ABEI, Result.ANNULLED, null)).then(Appeal.JudgmentRecorded.class, e -> {
            assertThat(e.consequences())
                    .extracting(Appeal.Consequence::kind)
                    .containsExactly(
                            ConsequenceKind.REFUND_FINE,
                            ConsequenceKind.CANCEL_REMEDY,
                            ConsequenceKind.WITHDRAW_STRIKE);
            assertThat(e.consequences().getFirst().amountVnd()).isEqualTo(40_000_000);
        });
    }

    @Test
    @DisplayName("an annulment after an annulment opens nothing")
    void annulled_already() {
        Matter.fined()
                .after(againstTheFine())
                .after(accept(ABEI))
                .after(sue(ABEI, LAWSUIT, days(20)))
                .after(decide(ABEI, Result.ANNULLED, null))
                .when(judge(ABEI, Result.ANNULLED, null))
                .then(
                        Appeal.JudgmentRecorded.class,
                        e -> assertThat(e.consequences()).isEmpty());
    }

    @Test
    @DisplayName(
            "what a complaint annulled, a court that upholds it does not bring back, nor a complaint what a court annulled")
    void an_annulment_is_final() {
        Given annulled = Matter.fined()
                .after(againstTheFine())
                .after(accept(ABEI))
                .after(sue(ABEI, LAWSUIT, days(20)))
                .after(decide(ABEI, Result.ANNULLED, null))
                .after(judge(ABEI, Result.UPHELD, null));
        isGone(annulled);
        Given upheld = Matter.fined()
                .after(againstTheFine())
                .after(accept(ABEI))
                .after(sue(ABEI, LAWSUIT, days(20)))
                .after(new Appeal.RecordJudgment(
                        CASE, ABEI, days(25), LAWSUIT, Result.ANNULLED, null, document("9/HC-ST")))
                .after(decide(ABEI, Result.UPHELD, null));
        isGone(upheld);
        upheld.when(serve(ABEI))
                .then(
                        Appeal.AppealDecisionServed.class,
                        e -> assertThat(e.clocks().started()).isEmpty());
    }

    private static void isGone(Given given) {
        var decided = given.file().sanctions().decision(Matter.DECISION).orElseThrow();
        assertThat(decided.standing()).isEqualTo(Standing.ANNULLED);
        assertThat(decided.outstandingVnd()).isZero();
        assertThat(given.file().appeals().annulled(Matter.DECISION)).isTrue();
        given.when(sue(ABEI, id(83), days(210))).refusedWith(Refusal.NOTHING_TO_APPEAL);
    }

    @Test
    @DisplayName("a judgment is recorded once, for a known lawsuit, and fits what was attacked")
    void judged_in_order() {
        Given sued = Matter.fined().after(sue(ABEI));
        Matter.fined().when(judge(ABEI, Result.UPHELD, null)).refusedWith(Refusal.UNKNOWN_APPEAL);
        sued.when(judge(officer(Role.APPEALS, "MOIT"), Result.UPHELD, null)).refusedWith(Refusal.WRONG_AGENCY);
        sued.when(judge(ABEI, Result.PARTLY, Matter.FINE)).refusedWith(Refusal.RESULT_UNFIT);
        sued.when(new Appeal.RecordJudgment(CASE, ABEI, days(34), LAWSUIT, Result.UPHELD, null, document("9/HC-ST")))
                .refusedWith(Refusal.BEFORE_ITS_CAUSE);
        sued.after(judge(ABEI, Result.UPHELD, null))
                .when(judge(ABEI, Result.UPHELD, null))
                .refusedWith(Refusal.APPEAL_NOT_AT_THIS_STAGE);
    }
}
