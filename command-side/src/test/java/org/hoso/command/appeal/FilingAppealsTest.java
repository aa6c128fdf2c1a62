package org.hoso.command.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.id;
import static org.hoso.command.appeal.Complaint.ABEI;
import static org.hoso.command.appeal.Complaint.FIRST;
import static org.hoso.command.appeal.Complaint.MOCST;
import static org.hoso.command.appeal.Complaint.againstTheFine;
import static org.hoso.command.appeal.Complaint.file;

import java.time.Instant;
import java.time.LocalDate;
import org.hoso.cases.Actor;
import org.hoso.cases.Appeal.AppealFiled;
import org.hoso.cases.Appeal.Attacked;
import org.hoso.cases.Appeal.Level;
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
        Measures.noticed()
                .when(file(Measures.FACEBOOK, Attacked.NOTICE, Measures.NOTICE))
                .then(AppealFiled.class, e -> assertThat(e.attacked()).isEqualTo(Attacked.NOTICE));
        Measures.locked()
                .when(file(Measures.FACEBOOK, Attacked.ACCOUNT_LOCK, Measures.LOCK))
                .then(AppealFiled.class, e -> assertThat(e.late()).isFalse());
        Measures.noticed()
                .when(file(org.hoso.command.Sample.platform("TIKTOK"), Attacked.NOTICE, Measures.NOTICE))
                .refusedWith(Refusal.WRONG_AGENCY);
        Measures.blocked()
                .when(file(Measures.FACEBOOK, Attacked.BLOCK, Measures.BLOCK))
                .refusedWith(Refusal.WRONG_AGENCY);
    }

    @Test
    @DisplayName("a signed-in subject of the case complains of its block and its lock")
    void blocks_and_locks() {
        Measures.blocked()
                .when(file(Matter.SUBJECT_SIGNED_IN, Attacked.BLOCK, Measures.BLOCK))
                .then(AppealFiled.class, e -> assertThat(e.attackedId()).isEqualTo(Measures.BLOCK));
        Measures.locked()
                .when(file(Matter.SUBJECT_SIGNED_IN, Attacked.ACCOUNT_LOCK, Measures.LOCK))
                .then(AppealFiled.class, e -> assertThat(e.attackedId()).isEqualTo(Measures.LOCK));
    }

    private static Clocks.ClockBreached ranOut(java.util.UUID clock, String code, Instant due) {
        return new Clocks.ClockBreached(
                CASE, Actor.system(), due, clock, code, due, "complaint_inadmissible", ClockChanges.NONE);
    }
}
