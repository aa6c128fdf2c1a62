package org.hoso.command.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hoso.command.appeal.Complaint.ABEI;
import static org.hoso.command.appeal.Complaint.FIRST;
import static org.hoso.command.appeal.Complaint.MOCST;
import static org.hoso.command.appeal.Complaint.accept;
import static org.hoso.command.appeal.Complaint.againstTheFine;
import static org.hoso.command.appeal.Complaint.decide;
import static org.hoso.command.appeal.Complaint.file;
import static org.hoso.command.appeal.Complaint.serve;

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
                .and(Execution.paid(50_000_000), Execution.inParts())
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
                .and(Execution.paid(Matter.FINE), Execution.done("CORRECT_INFO"), Execution.executed())
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
        Given amended = accepted().and(Execution.paid(50_000_000)).after(decide(ABEI, Result.AMENDED, 50_000_000L));
        amended.when(Complaint.close()).refusedWith(Refusal.TRACKS_OPEN);
        assertThat(open(amended)).contains("appeal:" + FIRST, "decision:" + Matter.DECISION);
        Given done = amended.after(serve(ABEI)).and(Execution.done("CORRECT_INFO"));
        assertThat(open(done)).noneMatch(track -> track.startsWith("appeal:") || track.startsWith("decision:"));
    }

    @Test
    @DisplayName("an amended fine lies below the one that stands, and only a fine can be amended")
    void amends_downwards() {
        accepted().when(decide(ABEI, Result.AMENDED, null)).refusedWith(Refusal.RESULT_UNFIT);
        accepted().when(decide(ABEI, Result.PARTLY, Matter.FINE)).refusedWith(Refusal.RESULT_UNFIT);
        Measures.noticed()
                .after(file(Measures.FACEBOOK, Attacked.NOTICE, Measures.NOTICE))
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
        Measures.noticed()
                .after(file(Measures.FACEBOOK, Attacked.NOTICE, Measures.NOTICE))
                .when(accept(new Actor(
                        Measures.LIAISON.officer(), "ABEI", Measures.LIAISON.agencySince(), Role.APPEALS, null)))
                .refusedWith(Refusal.OFFICER_NOT_IMPARTIAL);
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
