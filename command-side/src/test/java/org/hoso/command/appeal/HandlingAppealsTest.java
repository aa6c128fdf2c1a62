package org.hoso.command.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.id;
import static org.hoso.command.appeal.Complaint.ABEI;
import static org.hoso.command.appeal.Complaint.FIRST;
import static org.hoso.command.appeal.Complaint.MOCST;
import static org.hoso.command.appeal.Complaint.SECOND;
import static org.hoso.command.appeal.Complaint.accept;
import static org.hoso.command.appeal.Complaint.again;
import static org.hoso.command.appeal.Complaint.againstTheFine;
import static org.hoso.command.appeal.Complaint.decide;
import static org.hoso.command.appeal.Complaint.refuse;
import static org.hoso.command.appeal.Complaint.serve;
import static org.hoso.command.appeal.Complaint.talk;
import static org.hoso.command.appeal.Complaint.withdraw;

import java.time.LocalDate;
import org.hoso.cases.Actor;
import org.hoso.cases.Appeal;
import org.hoso.cases.Appeal.Difficulty;
import org.hoso.cases.Appeal.Result;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.command.Given;
import org.hoso.command.Sample;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Handling appeals")
class HandlingAppealsTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "ORDINARY, complaint1_30d",
        "COMPLEX, complaint1_45d_complex",
        "REMOTE, complaint1_45d_remote",
        "REMOTE_COMPLEX, complaint1_60d_remote_complex"
    })
    @DisplayName("an accepted first complaint gets exactly one period, and the wait for acceptance ends")
    void accepts_a_first_complaint(Difficulty difficulty, String code) {
        filed().when(accept(ABEI, FIRST, difficulty, days(12))).then(Appeal.AppealAccepted.class, e -> {
            assertThat(e.clocks().stopped()).hasSize(1);
            assertThat(e.clocks().started()).singleElement().satisfies(clock -> {
                assertThat(clock.code()).isEqualTo(code);
                assertThat(clock.about()).isEqualTo(FIRST);
                assertThat(clock.due()).isNotNull();
            });
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"ORDINARY, complaint2_45d", "COMPLEX, complaint2_60d_complex"})
    @DisplayName("an accepted second complaint gets the longer period")
    void accepts_a_second_complaint(Difficulty difficulty, String code) {
        filedAgain()
                .when(accept(MOCST, SECOND, difficulty, days(42)))
                .then(
                        Appeal.AppealAccepted.class,
                        e -> assertThat(e.clocks().started()).extracting("code").containsExactly(code));
    }

    @ParameterizedTest
    @CsvSource({"REMOTE", "REMOTE_COMPLEX"})
    @DisplayName("no period is made up for a second complaint from a remote area: the law data has no rule")
    void invents_no_period(Difficulty difficulty) {
        filedAgain()
                .when(accept(MOCST, SECOND, difficulty, days(42)))
                .then(
                        Appeal.AppealAccepted.class,
                        e -> assertThat(e.clocks().started()).isEmpty());
    }

    @Test
    @DisplayName(
            "only the body competent for that level handles a complaint: first the one that acted, then the one above")
    void competent_body() {
        filed().when(accept(MOCST)).refusedWith(Refusal.WRONG_AGENCY);
        filedAgain().when(accept(ABEI, SECOND, Difficulty.ORDINARY, days(42))).refusedWith(Refusal.WRONG_AGENCY);
    }

    @Test
    @DisplayName(
            "whoever recorded, proposed or signed the decision neither accepts nor refuses nor talks about the complaint")
    void impartial() {
        filed().when(accept(alsoInAppeals(Matter.SIGNER))).refusedWith(Refusal.OFFICER_NOT_IMPARTIAL);
        filed().when(refuse(alsoInAppeals(Matter.RECORDER))).refusedWith(Refusal.OFFICER_NOT_IMPARTIAL);
        accepted()
                .when(talk(alsoInAppeals(Matter.SIGNER), LocalDate.of(2026, 10, 20)))
                .refusedWith(Refusal.OFFICER_NOT_IMPARTIAL);
    }

    @Test
    @DisplayName("whoever decided the first complaint takes no part in the second, even from the body above")
    void not_twice() {
        Actor promoted = new Actor(ABEI.officer(), "MOCST", MOCST.agencySince(), Role.APPEALS, null);
        filedAgain()
                .when(accept(promoted, SECOND, Difficulty.ORDINARY, days(42)))
                .refusedWith(Refusal.OFFICER_NOT_IMPARTIAL);
    }

    @Test
    @DisplayName("an unknown complaint is refused, and a complaint is accepted once, not before it was filed")
    void order() {
        filed().when(accept(ABEI, id(99), Difficulty.ORDINARY, days(12))).refusedWith(Refusal.UNKNOWN_APPEAL);
        filed().when(accept(ABEI, FIRST, Difficulty.ORDINARY, days(9))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        accepted().when(accept(ABEI)).refusedWith(Refusal.APPEAL_NOT_AT_THIS_STAGE);
    }

    @Test
    @DisplayName("a complaint that came after its window is taken in with a reason only, and the reason is kept")
    void admits_a_late_one() {
        Given late = Matter.fined()
                .after(new Complaint.Filing(Matter.SUBJECT_SIGNED_IN, Appeal.Attacked.DECISION, Matter.DECISION)
                        .at(days(93))
                        .lateBecause("in hospital")
                        .command());
        late.when(accept(ABEI, FIRST, Difficulty.ORDINARY, days(94))).refusedWith(Refusal.ADMISSION_UNREASONED);
        late.when(new Appeal.AcceptAppeal(
                        Sample.CASE,
                        ABEI,
                        days(94),
                        FIRST,
                        Difficulty.ORDINARY,
                        Sample.document("1/TB-TL"),
                        Sample.text("an obstacle beyond his will")))
                .then(
                        Appeal.AppealAccepted.class,
                        e -> assertThat(e.admissionReason()).isEqualTo(Sample.text("an obstacle beyond his will")));
        filed().when(accept(ABEI))
                .then(
                        Appeal.AppealAccepted.class,
                        e -> assertThat(e.admissionReason()).isNull());
    }

    @Test
    @DisplayName("a complaint is refused with a reason, and its clock ends")
    void refuses() {
        filed().when(refuse(ABEI)).then(Appeal.AppealRefused.class, e -> {
            assertThat(e.reason()).isNotNull();
            assertThat(e.clocks().stopped()).hasSize(1);
            assertThat(e.clocks().started()).isEmpty();
        });
        accepted().when(refuse(ABEI)).refusedWith(Refusal.APPEAL_NOT_AT_THIS_STAGE);
    }

    @Test
    @DisplayName("the dialogue lies between the acceptance and its being put on file")
    void talks() {
        accepted()
                .when(talk(ABEI, LocalDate.of(2026, 10, 20)))
                .then(Appeal.DialogueHeld.class, e -> assertThat(e.minutes()).isNotNull());
        accepted().when(talk(ABEI, LocalDate.of(2026, 10, 16))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        accepted().when(talk(ABEI, LocalDate.of(2026, 10, 26))).refusedWith(Refusal.LATER_THAN_THE_STEP);
        filed().when(talk(ABEI, LocalDate.of(2026, 10, 20))).refusedWith(Refusal.APPEAL_NOT_AT_THIS_STAGE);
    }

    @Test
    @DisplayName("the complainant withdraws while signed in, and every clock of the complaint ends")
    void withdraws() {
        accepted()
                .when(withdraw(Matter.SUBJECT_SIGNED_IN))
                .then(
                        Appeal.AppealWithdrawn.class,
                        e -> assertThat(e.clocks().stopped()).hasSize(1));
        accepted()
                .after(withdraw(Matter.SUBJECT_SIGNED_IN))
                .when(withdraw(Matter.SUBJECT_SIGNED_IN))
                .refusedWith(Refusal.APPEAL_NOT_AT_THIS_STAGE);
    }

    @Test
    @DisplayName("nobody withdraws another's complaint; an officer records a withdrawal by its letter")
    void withdrawn_by_whom() {
        accepted().when(withdraw(Sample.platform("FACEBOOK"))).refusedWith(Refusal.WRONG_AGENCY);
        accepted().when(withdraw(MOCST)).refusedWith(Refusal.WRONG_AGENCY);
        accepted().when(withdraw(ABEI)).refusedWith(Refusal.DOCUMENT_MISSING);
        accepted()
                .when(new Appeal.WithdrawAppeal(Sample.CASE, ABEI, days(20), FIRST, Sample.document("16/ĐRKN")))
                .then(
                        Appeal.AppealWithdrawn.class,
                        e -> assertThat(e.document()).isNotNull());
        accepted()
                .when(new Appeal.WithdrawAppeal(
                        Sample.CASE, Matter.SUBJECT_SIGNED_IN, days(20), id(99), Sample.document("16/ĐRKN")))
                .refusedWith(Refusal.UNKNOWN_APPEAL);
    }

    @Test
    @DisplayName("any contact of a platform withdraws its objection")
    void platform_withdraws() {
        Actor colleague =
                new Actor("platform-colleague", "FACEBOOK", Measures.FACEBOOK.agencySince(), Role.PLATFORM, null);
        Measures.noticed()
                .after(Complaint.file(Measures.FACEBOOK, Appeal.Attacked.NOTICE, Measures.NOTICE))
                .when(withdraw(colleague))
                .then(
                        Appeal.AppealWithdrawn.class,
                        e -> assertThat(e.appealId()).isEqualTo(FIRST));
    }

    private static Given filed() {
        return Matter.fined().after(againstTheFine());
    }

    private static Given accepted() {
        return filed().after(accept(ABEI));
    }

    private static Given filedAgain() {
        return accepted()
                .after(decide(ABEI, Result.UPHELD, null))
                .after(serve(ABEI))
                .after(again(FIRST).command());
    }

    private static Actor alsoInAppeals(Actor officer) {
        return new Actor(officer.officer(), officer.agency(), officer.agencySince(), Role.APPEALS, null);
    }
}
