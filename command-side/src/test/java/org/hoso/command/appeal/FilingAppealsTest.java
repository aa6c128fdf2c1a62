package org.hoso.command.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.appeal.Complaint.ABEI;
import static org.hoso.command.appeal.Complaint.FIRST;
import static org.hoso.command.appeal.Complaint.MOCST;
import static org.hoso.command.appeal.Complaint.SECOND;
import static org.hoso.command.appeal.Complaint.accept;
import static org.hoso.command.appeal.Complaint.again;
import static org.hoso.command.appeal.Complaint.againstTheFine;
import static org.hoso.command.appeal.Complaint.decide;
import static org.hoso.command.appeal.Complaint.file;
import static org.hoso.command.appeal.Complaint.serve;
import static org.hoso.command.appeal.Complaint.withdraw;

import java.time.Instant;
import java.time.LocalDate;
import org.hoso.cases.Actor;
import org.hoso.cases.Appeal.AppealFiled;
import org.hoso.cases.Appeal.Attacked;
import org.hoso.cases.Appeal.Level;
import org.hoso.cases.Appeal.Result;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Clocks;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.command.Given;
import org.hoso.command.appeal.Complaint.Filing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Filing appeals")
class FilingAppealsTest {
    @Test
    @DisplayName("the fined subject complains while signed in: the window is used, ten days to accept begin")
    void the_fined_subject_complains() {
        Matter.fined().when(againstTheFine()).then(AppealFiled.class, e -> {
            assertThat(e.level()).isEqualTo(Level.FIRST);
            assertThat(e.late()).isFalse();
            assertThat(e.clocks().stopped()).containsExactly(Matter.WINDOW);
            assertThat(e.clocks().started()).singleElement().satisfies(clock -> {
                assertThat(clock.code()).isEqualTo("complaint_acceptance_10d");
                assertThat(clock.about()).isEqualTo(FIRST);
                assertThat(clock.due()).isEqualTo(Instant.parse("2026-10-26T17:00:00Z"));
            });
        });
    }

    @Test
    @DisplayName("nobody complains in somebody else's place")
    void strangers_do_not_complain() {
        Actor stranger = new Actor("citizen-2", Actor.CITIZEN, LocalDate.of(1900, 1, 1), Role.REPORTER, null);
        Matter.fined().when(file(stranger, Attacked.DECISION, Matter.DECISION)).refusedWith(Refusal.WRONG_AGENCY);
        Given two = Matter.fined().and(Matter.alleged(id(41)));
        two.when(new Filing(Matter.SUBJECT_SIGNED_IN, Attacked.DECISION, Matter.DECISION)
                        .of(id(41))
                        .command())
                .refusedWith(Refusal.WRONG_AGENCY);
    }

    @Test
    @DisplayName("a violation record alone cannot be attacked, nor a decision that was not served")
    void nothing_to_appeal() {
        Matter.fined()
                .when(file(Matter.SUBJECT_SIGNED_IN, Attacked.DECISION, Matter.RECORD))
                .refusedWith(Refusal.NOTHING_TO_APPEAL);
        Matter.decided("advertising").when(againstTheFine()).refusedWith(Refusal.NOTHING_TO_APPEAL);
    }

    @Test
    @DisplayName("what was annulled cannot be attacked again")
    void annulled_is_gone() {
        answered(Result.ANNULLED).when(again(FIRST).command()).refusedWith(Refusal.NOTHING_TO_APPEAL);
    }

    @Test
    @DisplayName("an officer of the competent body records a complaint on paper, with its number")
    void on_paper() {
        Filing paper = new Filing(ABEI, Attacked.DECISION, Matter.DECISION).of(id(90));
        Matter.fined().when(paper.command()).refusedWith(Refusal.DOCUMENT_MISSING);
        Matter.fined().when(paper.onPaper("15/ĐKN").command()).then(AppealFiled.class, e -> {
            assertThat(e.document()).isNotNull();
            assertThat(e.appellantId()).isEqualTo(id(90));
        });
        Matter.fined()
                .when(new Filing(MOCST, Attacked.DECISION, Matter.DECISION)
                        .onPaper("15/ĐKN")
                        .command())
                .refusedWith(Refusal.WRONG_AGENCY);
    }

    @Test
    @DisplayName("after the window a complaint needs a reason and is taken in as late")
    void late() {
        Filing late = new Filing(Matter.SUBJECT_SIGNED_IN, Attacked.DECISION, Matter.DECISION).at(days(93));
        Matter.fined().when(late.command()).refusedWith(Refusal.APPEAL_TOO_LATE);
        Matter.fined()
                .when(late.lateBecause("in hospital").command())
                .then(AppealFiled.class, e -> assertThat(e.late()).isTrue());
        Matter.fined()
                .when(late.at(days(92)).command())
                .then(AppealFiled.class, e -> assertThat(e.late()).isFalse());
    }

    @Test
    @DisplayName("a complaint dated back across a window that ran out needs the number of its document")
    void dated_back() {
        Given past = Matter.fined().and(ranOut(Matter.WINDOW, "complaint_window_90d", days(92)));
        Filing back = new Filing(Matter.SUBJECT_SIGNED_IN, Attacked.DECISION, Matter.DECISION).at(days(80));
        past.when(back.command()).refusedWith(Refusal.DOCUMENT_MISSING);
        past.when(back.onPaper("15/ĐKN").command())
                .then(AppealFiled.class, e -> assertThat(e.late()).isFalse());
    }

    @Test
    @DisplayName("nothing is complained of before it was served")
    void before_service() {
        Matter.fined()
                .when(new Filing(Matter.SUBJECT_SIGNED_IN, Attacked.DECISION, Matter.DECISION)
                        .at(days(1))
                        .command())
                .refusedWith(Refusal.BEFORE_ITS_CAUSE);
    }

    @Test
    @DisplayName("a platform objects to its own notice and its own lock, to nobody else's")
    void platforms() {
        Matter.noticed()
                .when(file(Matter.FACEBOOK, Attacked.NOTICE, Matter.NOTICE))
                .then(AppealFiled.class, e -> assertThat(e.attacked()).isEqualTo(Attacked.NOTICE));
        Matter.locked()
                .when(file(Matter.FACEBOOK, Attacked.ACCOUNT_LOCK, Matter.LOCK))
                .then(AppealFiled.class, e -> assertThat(e.late()).isFalse());
        Matter.noticed()
                .when(file(org.hoso.command.Sample.platform("TIKTOK"), Attacked.NOTICE, Matter.NOTICE))
                .refusedWith(Refusal.WRONG_AGENCY);
        Matter.blocked()
                .when(file(Matter.FACEBOOK, Attacked.BLOCK, Matter.BLOCK))
                .refusedWith(Refusal.WRONG_AGENCY);
    }

    @Test
    @DisplayName("a signed-in subject of the case complains of its block and its lock")
    void blocks_and_locks() {
        Matter.blocked()
                .when(file(Matter.SUBJECT_SIGNED_IN, Attacked.BLOCK, Matter.BLOCK))
                .then(AppealFiled.class, e -> assertThat(e.attackedId()).isEqualTo(Matter.BLOCK));
        Matter.locked()
                .when(file(Matter.SUBJECT_SIGNED_IN, Attacked.ACCOUNT_LOCK, Matter.LOCK))
                .then(AppealFiled.class, e -> assertThat(e.attackedId()).isEqualTo(Matter.LOCK));
    }

    @Test
    @DisplayName("one complaint per thing and level is pending at a time")
    void one_at_a_time() {
        Matter.fined()
                .after(againstTheFine())
                .when(new Filing(ABEI, Attacked.DECISION, Matter.DECISION)
                        .as(id(83))
                        .of(id(90))
                        .onPaper("15/ĐKN")
                        .command())
                .refusedWith(Refusal.ALREADY_APPEALED);
    }

    @Test
    @DisplayName("what was decided at first level is not complained of there again")
    void decided_once() {
        answered(Result.UPHELD)
                .when(new Filing(Matter.SUBJECT_SIGNED_IN, Attacked.DECISION, Matter.DECISION)
                        .as(id(83))
                        .at(days(40))
                        .command())
                .refusedWith(Refusal.ALREADY_APPEALED);
    }

    @Test
    @DisplayName("a refused complaint may be filed anew")
    void refused_then_anew() {
        Matter.fined()
                .after(againstTheFine())
                .after(Complaint.refuse(ABEI))
                .when(new Filing(Matter.SUBJECT_SIGNED_IN, Attacked.DECISION, Matter.DECISION)
                        .as(id(83))
                        .at(days(40))
                        .command())
                .then(AppealFiled.class, e -> assertThat(e.late()).isFalse());
    }

    @Test
    @DisplayName("withdrawn points are not looked at again, unless the withdrawal was forced")
    void withdrawn_for_good() {
        Given withdrawn = Matter.fined().after(againstTheFine()).after(withdraw(Matter.SUBJECT_SIGNED_IN));
        Filing anew = new Filing(Matter.SUBJECT_SIGNED_IN, Attacked.DECISION, Matter.DECISION)
                .as(id(83))
                .at(days(25));
        withdrawn.when(anew.command()).refusedWith(Refusal.APPEAL_WITHDRAWN);
        withdrawn
                .when(anew.forced("threatened").command())
                .then(AppealFiled.class, e -> assertThat(e.coercion()).isNotNull());
    }

    @Test
    @DisplayName("a second complaint follows the answer to the first and uses its window")
    void second_after_the_first() {
        answered(Result.UPHELD).when(again(FIRST).command()).then(AppealFiled.class, e -> {
            assertThat(e.level()).isEqualTo(Level.SECOND);
            assertThat(e.earlierAppealId()).isEqualTo(FIRST);
            assertThat(e.late()).isFalse();
            assertThat(e.clocks().stopped()).hasSize(1);
            assertThat(e.clocks().started()).isEmpty();
        });
        answered(Result.UPHELD).when(again(FIRST).at(days(64)).command()).refusedWith(Refusal.APPEAL_TOO_LATE);
    }

    @Test
    @DisplayName("a second complaint waits for the first to be answered, and names it")
    void second_too_early() {
        Matter.fined()
                .after(againstTheFine())
                .after(accept(ABEI))
                .when(again(FIRST).command())
                .refusedWith(Refusal.FIRST_APPEAL_UNFINISHED);
        answered(Result.UPHELD).when(again(id(99)).command()).refusedWith(Refusal.UNKNOWN_APPEAL);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new org.hoso.cases.Appeal.FileAppeal(
                        CASE,
                        Matter.SUBJECT_SIGNED_IN,
                        days(40),
                        SECOND,
                        Attacked.DECISION,
                        Matter.DECISION,
                        Level.SECOND,
                        null,
                        Matter.SUBJECT,
                        null,
                        org.hoso.command.Sample.text("grounds"),
                        null,
                        null,
                        null));
    }

    @Test
    @DisplayName("a first complaint left without an answer beyond its period passes up, and its own clock ends")
    void unanswered() {
        Given unanswered = Matter.fined().after(againstTheFine()).after(accept(ABEI));
        unanswered.when(again(FIRST).at(days(50)).command()).then(AppealFiled.class, e -> {
            assertThat(e.late()).isFalse();
            assertThat(e.clocks().stopped()).hasSize(1);
        });
        unanswered.when(again(FIRST).at(days(80)).command()).refusedWith(Refusal.APPEAL_TOO_LATE);
        unanswered
                .after(again(FIRST).at(days(50)).command())
                .when(decide(ABEI, Result.UPHELD, null))
                .refusedWith(Refusal.APPEAL_NOT_AT_THIS_STAGE);
    }

    @Test
    @DisplayName("above the Government stands no body for a second complaint")
    void nobody_above() {
        Given government = Matter.noticedBy(officer(Role.LIAISON, "GOV"));
        government
                .when(new Filing(Matter.FACEBOOK, Attacked.NOTICE, Matter.NOTICE)
                        .after(FIRST)
                        .command())
                .refusedWith(Refusal.UNKNOWN_AGENCY);
    }

    private static Given answered(Result result) {
        return Matter.fined()
                .after(againstTheFine())
                .after(accept(ABEI))
                .after(decide(ABEI, result, null))
                .after(serve(ABEI));
    }

    private static Clocks.ClockBreached ranOut(java.util.UUID clock, String code, Instant due) {
        return new Clocks.ClockBreached(
                CASE, Actor.system(), due, clock, code, due, "complaint_inadmissible", ClockChanges.NONE);
    }
}
