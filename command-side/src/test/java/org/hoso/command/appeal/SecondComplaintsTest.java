package org.hoso.command.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.appeal.Complaint.ABEI;
import static org.hoso.command.appeal.Complaint.FIRST;
import static org.hoso.command.appeal.Complaint.SECOND;
import static org.hoso.command.appeal.Complaint.accept;
import static org.hoso.command.appeal.Complaint.again;
import static org.hoso.command.appeal.Complaint.againstTheFine;
import static org.hoso.command.appeal.Complaint.decide;
import static org.hoso.command.appeal.Complaint.serve;

import org.hoso.cases.Appeal.AppealFiled;
import org.hoso.cases.Appeal.Attacked;
import org.hoso.cases.Appeal.Level;
import org.hoso.cases.Appeal.Result;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.command.Given;
import org.hoso.command.appeal.Complaint.Filing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Second complaints")
class SecondComplaintsTest {
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
        Given government = Measures.noticedBy(officer(Role.LIAISON, "GOV"));
        government
                .when(new Filing(Measures.FACEBOOK, Attacked.NOTICE, Measures.NOTICE)
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
}
