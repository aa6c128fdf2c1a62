package org.hoso.command.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.text;
import static org.hoso.command.sanction.Matter.*;

import org.hoso.cases.Actor;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.cases.Sanction;
import org.hoso.cases.Sanction.AmountConfirmed;
import org.hoso.cases.Sanction.FineRule;
import org.hoso.command.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Confirming amounts")
class ConfirmingAmountsTest {
    @Test
    @DisplayName(
            "a deciding officer confirms the amount that the law data does not know, once, and it counts from then on")
    void confirms() {
        Given file = proposed(large(), unknown());
        file.when(confirm(DECIDER, OTHER_ACT, 25_000_000)).then(AmountConfirmed.class, e -> {
            assertThat(e.amountVnd()).isEqualTo(25_000_000);
            assertThat(e.by().officer()).isEqualTo(DECIDER.officer());
            assertThat(e.document().number()).isEqualTo("2/TTr");
        });
        Given confirmed = file.after(confirm(DECIDER, OTHER_ACT, 25_000_000));
        assertThat(confirmed.file().sanctions().proposal(PROPOSAL).orElseThrow().fines())
                .extracting("rule")
                .containsExactly(FineRule.MIDPOINT, FineRule.CONFIRMED);
        confirmed.when(confirm(DECIDER, OTHER_ACT, 26_000_000)).refusedWith(Refusal.NOTHING_TO_CONFIRM);
    }

    @Test
    @DisplayName("a verified amount needs no confirmation, and an act of another record gets none")
    void nothing_to_confirm() {
        Given file = proposed(large(), unknown());
        file.when(confirm(DECIDER, ACT, 90_000_000)).refusedWith(Refusal.NOTHING_TO_CONFIRM);
        file.when(confirm(DECIDER, id(77), 90_000_000)).refusedWith(Refusal.UNKNOWN_ACT);
    }

    @Test
    @DisplayName("whoever proposed does not confirm, even when signed in as a deciding officer")
    void not_the_proposer() {
        Actor proposer = new Actor(RECORDER.officer(), "ABEI", RECORDER.agencySince(), Role.DECIDER, null);
        proposed(unknown()).when(confirm(proposer, OTHER_ACT, 25_000_000)).refusedWith(Refusal.OWN_PROPOSAL);
    }

    @Test
    @DisplayName(
            "confirmed by the body that answers for the case, of a proposal that is there, after it, before the decision")
    void order() {
        Given file = proposed(unknown());
        file.when(confirm(STRANGE_DECIDER, OTHER_ACT, 25_000_000)).refusedWith(Refusal.WRONG_AGENCY);
        file.and(referred(days(2)))
                .when(confirm(DECIDER, OTHER_ACT, 25_000_000))
                .refusedWith(Refusal.CASE_WITH_INVESTIGATORS);
        recorded(unknown()).when(confirm(DECIDER, OTHER_ACT, 25_000_000)).refusedWith(Refusal.UNKNOWN_PROPOSAL);
        file.when(new Sanction.ConfirmAmount(
                        CASE, DECIDER, days(1), PROPOSAL, OTHER_ACT, 25_000_000, text("reason"), document("2/TTr")))
                .refusedWith(Refusal.BEFORE_ITS_CAUSE);
        file.after(confirm(DECIDER, OTHER_ACT, 25_000_000))
                .after(impose(DECIDER, days(3), 100_000_000))
                .when(confirm(DECIDER, OTHER_ACT, 26_000_000))
                .refusedWith(Refusal.ALREADY_DECIDED);
    }
}
