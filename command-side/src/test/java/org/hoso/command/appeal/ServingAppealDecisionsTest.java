package org.hoso.command.appeal;

import static org.assertj.core.api.Assertions.assertThat;
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

import org.hoso.cases.Appeal;
import org.hoso.cases.Appeal.Attacked;
import org.hoso.cases.Appeal.Result;
import org.hoso.cases.Refusal;
import org.hoso.command.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Serving appeal decisions")
class ServingAppealDecisionsTest {
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
        Measures.noticed()
                .after(file(Measures.FACEBOOK, Attacked.NOTICE, Measures.NOTICE))
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
}
