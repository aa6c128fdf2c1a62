package org.hoso.command.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.text;
import static org.hoso.command.appeal.Complaint.ABEI;
import static org.hoso.command.appeal.Complaint.FIRST;
import static org.hoso.command.appeal.Complaint.MOCST;
import static org.hoso.command.appeal.Complaint.accept;
import static org.hoso.command.appeal.Complaint.againstTheFine;
import static org.hoso.command.appeal.Complaint.decide;
import static org.hoso.command.appeal.Complaint.liftSuspension;
import static org.hoso.command.appeal.Complaint.suspend;
import static org.hoso.command.appeal.Complaint.withdraw;

import java.time.LocalDate;
import org.hoso.cases.Actor;
import org.hoso.cases.Appeal;
import org.hoso.cases.Appeal.Attacked;
import org.hoso.cases.Appeal.Result;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.command.Given;
import org.hoso.command.casefile.Sanctions.Standing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Suspending execution")
class SuspendingExecutionTest {
    @Test
    @DisplayName("a complaint does not stop execution; a stay with start and end does")
    void suspends() {
        assertThat(standing(accepted())).isEqualTo(Standing.IN_FORCE);
        accepted().when(suspend(ABEI)).then(Appeal.ExecutionSuspended.class, e -> {
            assertThat(e.at()).isEqualTo(days(13));
            assertThat(e.until()).isEqualTo(LocalDate.of(2026, 11, 30));
        });
        assertThat(standing(accepted().after(suspend(ABEI)))).isEqualTo(Standing.SUSPENDED);
    }

    @Test
    @DisplayName("lifting the stay puts the decision back in force")
    void lifts() {
        Given suspended = accepted().after(suspend(ABEI));
        suspended
                .when(liftSuspension(ABEI))
                .then(
                        Appeal.SuspensionLifted.class,
                        e -> assertThat(e.appealId()).isEqualTo(FIRST));
        Given lifted = suspended.after(liftSuspension(ABEI));
        assertThat(standing(lifted)).isEqualTo(Standing.IN_FORCE);
        lifted.when(liftSuspension(ABEI)).refusedWith(Refusal.NOT_SUSPENDED);
        suspended
                .when(new Appeal.LiftSuspension(CASE, ABEI, days(12), FIRST, null))
                .refusedWith(Refusal.BEFORE_ITS_CAUSE);
    }

    @Test
    @DisplayName("the stay ends with the complaint, decided or withdrawn")
    void ends_with_the_complaint() {
        Given suspended = accepted().after(suspend(ABEI));
        assertThat(standing(suspended.after(decide(ABEI, Result.UPHELD, null)))).isEqualTo(Standing.IN_FORCE);
        assertThat(standing(suspended.after(withdraw(Matter.SUBJECT_SIGNED_IN))))
                .isEqualTo(Standing.IN_FORCE);
        assertThat(standing(suspended.after(decide(ABEI, Result.ANNULLED, null))))
                .isEqualTo(Standing.ANNULLED);
    }

    @Test
    @DisplayName("the stay ends with a first complaint left unanswered: the body above decides on one of its own")
    void ends_when_passed_up() {
        Given passedUp = accepted()
                .after(suspend(ABEI))
                .after(Complaint.again(FIRST).at(days(50)).command());
        assertThat(standing(passedUp)).isEqualTo(Standing.IN_FORCE);
        passedUp.when(liftSuspension(ABEI)).refusedWith(Refusal.APPEAL_NOT_AT_THIS_STAGE);
    }

    @Test
    @DisplayName("nothing is suspended twice, and nothing that is executed already")
    void nothing_left() {
        accepted().after(suspend(ABEI)).when(suspend(ABEI)).refusedWith(Refusal.NOTHING_TO_SUSPEND);
        Matter.fined()
                .and(Execution.executed())
                .after(againstTheFine())
                .after(accept(ABEI))
                .when(suspend(ABEI))
                .refusedWith(Refusal.NOTHING_TO_SUSPEND);
    }

    @Test
    @DisplayName("a block that lasts can be suspended, one that was lifted cannot")
    void blocks() {
        Given appealed = Measures.blocked()
                .after(Complaint.file(Matter.SUBJECT_SIGNED_IN, Attacked.BLOCK, Measures.BLOCK))
                .after(accept(MOCST));
        appealed.when(suspend(MOCST))
                .then(
                        Appeal.ExecutionSuspended.class,
                        e -> assertThat(e.appealId()).isEqualTo(FIRST));
        appealed.and(Measures.lifted(Measures.BLOCK, null))
                .when(suspend(MOCST))
                .refusedWith(Refusal.NOTHING_TO_SUSPEND);
    }

    @Test
    @DisplayName("a stay waits for the acceptance, ends after it begins, and is no business of the one who signed")
    void order() {
        Matter.fined().after(againstTheFine()).when(suspend(ABEI)).refusedWith(Refusal.APPEAL_NOT_AT_THIS_STAGE);
        accepted()
                .when(new Appeal.SuspendExecution(
                        CASE, ABEI, days(13), FIRST, LocalDate.of(2026, 10, 1), text("why"), document("3/QĐ-TĐC")))
                .refusedWith(Refusal.BEFORE_ITS_CAUSE);
        Actor signer = new Actor(Matter.SIGNER.officer(), "ABEI", Matter.SIGNER.agencySince(), Role.APPEALS, null);
        accepted().when(suspend(signer)).refusedWith(Refusal.OFFICER_NOT_IMPARTIAL);
        accepted().after(suspend(ABEI)).when(liftSuspension(signer)).refusedWith(Refusal.OFFICER_NOT_IMPARTIAL);
        accepted().when(suspend(MOCST)).refusedWith(Refusal.WRONG_AGENCY);
    }

    private static Given accepted() {
        return Matter.fined().after(againstTheFine()).after(accept(ABEI));
    }

    private static Standing standing(Given given) {
        return given.file().sanctions().decision(Matter.DECISION).orElseThrow().standing();
    }
}
