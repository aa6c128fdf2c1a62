package org.hoso.command.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.text;
import static org.hoso.command.sanction.Matter.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hoso.cases.Refusal;
import org.hoso.cases.Sanction;
import org.hoso.cases.Sanction.DecisionExecuted;
import org.hoso.cases.Sanction.FinePaid;
import org.hoso.cases.Sanction.RemedyCompleted;
import org.hoso.command.Given;
import org.hoso.command.casefile.Appealed;
import org.hoso.command.casefile.Sanctions.Standing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Executing decisions")
class ExecutingDecisionsTest {
    private static final long FINE = 90_000_000;

    @Test
    @DisplayName("a payment leaves what is still owed; more than that is not taken")
    void pays() {
        Given file = served(large());
        file.when(pay(30_000_000, days(5)))
                .then(FinePaid.class, e -> assertThat(e.outstandingVnd()).isEqualTo(60_000_000));
        Given paid = file.after(pay(30_000_000, days(5)));
        paid.when(pay(60_000_001, days(6))).refusedWith(Refusal.MORE_THAN_OWED);
        paid.when(pay(60_000_000, days(6)))
                .then(FinePaid.class, e -> assertThat(e.outstandingVnd()).isZero());
    }

    @Test
    @DisplayName("one receipt is one payment, whatever amount is entered with it the second time")
    void one_receipt() {
        Given paid = served(large()).after(pay(30_000_000, days(5)));
        paid.when(pay(30_000_000, days(5))).refusedWith(Refusal.DOCUMENT_RECORDED_BEFORE);
        paid.when(new Sanction.RecordPayment(
                        CASE, RECORDER, days(6), id(91), DECISION, 1_000_000, document("BL-30000000")))
                .refusedWith(Refusal.DOCUMENT_RECORDED_BEFORE);
        paid.when(pay(20_000_000, days(6)))
                .then(FinePaid.class, e -> assertThat(e.outstandingVnd()).isEqualTo(40_000_000));
    }

    @Test
    @DisplayName("the last payment stops the clock of the instalments")
    void last_payment() {
        var plan = new Sanction.AllowInstalments(
                CASE,
                DECIDER,
                days(5),
                DECISION,
                List.of(new Sanction.Instalment(LocalDate.of(2026, 10, 20), FINE)),
                document("91/QĐ"));
        Given file = served(large()).after(plan);
        file.when(pay(FINE, days(6)))
                .then(
                        FinePaid.class,
                        e -> assertThat(e.clocks().stopped()).containsExactly(clock(file, DECISION, "installments")));
        file.when(pay(FINE - 1, days(6)))
                .then(FinePaid.class, e -> assertThat(e.clocks().stopped()).isEmpty());
    }

    @Test
    @DisplayName("nothing is paid before service, on a fallen or an unknown decision, or to another body")
    void pays_in_order() {
        imposed(large()).when(pay(FINE, days(5))).refusedWith(Refusal.NOT_SERVED);
        Given file = served(large());
        file.when(pay(FINE, days(3))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        file.when(new Sanction.RecordPayment(CASE, STRANGER, days(5), REFERRAL, DECISION, FINE, document("BL-2")))
                .refusedWith(Refusal.WRONG_AGENCY);
        Appealed.to(file, DECISION, Standing.ANNULLED)
                .when(pay(FINE, days(5)))
                .refusedWith(Refusal.DECISION_NOT_IN_FORCE);
        proposed(large()).when(pay(FINE, days(5))).refusedWith(Refusal.UNKNOWN_DECISION);
    }

    @Test
    @DisplayName("a suspended decision may be paid of one's own accord")
    void pays_while_suspended() {
        Appealed.to(served(large()), DECISION, Standing.SUSPENDED)
                .when(pay(FINE, days(5)))
                .then(FinePaid.class, e -> {});
    }

    @Test
    @DisplayName("a remedy of the decision is done once, even before service")
    void completes_a_remedy() {
        Given file = imposed(large());
        file.when(complete("REMOVE_AD", days(3)))
                .then(RemedyCompleted.class, e -> assertThat(e.remedy()).isEqualTo("REMOVE_AD"));
        file.after(complete("REMOVE_AD", days(3)))
                .when(complete("REMOVE_AD", days(4)))
                .refusedWith(Refusal.REMEDY_NOT_OPEN);
        file.when(complete("DESTROY", days(3))).refusedWith(Refusal.REMEDY_NOT_OPEN);
        file.when(complete("REMOVE_AD", days(2))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        Appealed.to(file, DECISION, Standing.ANNULLED)
                .when(complete("REMOVE_AD", days(4)))
                .refusedWith(Refusal.DECISION_NOT_IN_FORCE);
    }

    @Test
    @DisplayName("executed means paid in full and every remedy done; from then on the clean record counts")
    void confirms_execution() {
        Given file = served(large());
        file.when(confirm(days(6))).refusedWith(Refusal.NOT_YET_EXECUTED);
        Given paid = file.after(pay(FINE, days(5)));
        paid.when(confirm(days(6))).refusedWith(Refusal.NOT_YET_EXECUTED);
        Given done = paid.after(complete("REMOVE_AD", days(5))).after(complete("DISGORGE", days(5)));
        done.when(confirm(days(6))).then(DecisionExecuted.class, e -> {
            assertThat(e.clocks().stopped())
                    .containsExactlyInAnyOrder(
                            clock(done, DECISION, "execution_10d"), clock(done, DECISION, "execution_limitation_1y"));
            assertThat(codes(e.clocks())).containsExactly("clean_record");
        });
        Given executed = done.after(confirm(days(6)));
        executed.when(confirm(days(7))).refusedWith(Refusal.DECISION_NOT_IN_FORCE);
        executed.when(pay(1, days(7))).refusedWith(Refusal.DECISION_NOT_IN_FORCE);
    }

    @Test
    @DisplayName("remedies without a fine are executed too, but nobody was sanctioned by them")
    void executes_remedies() {
        var order = new Sanction.OrderRemediesOnly(
                CASE,
                DECIDER,
                days(10),
                DECISION,
                RECORD,
                null,
                List.of("REMOVE_AD"),
                text("decision period missed"),
                document("90/QĐ-KPHQ"));
        recorded(large())
                .after(order)
                .after(serve(days(11)))
                .after(complete("REMOVE_AD", days(12)))
                .when(confirm(days(13)))
                .then(
                        DecisionExecuted.class,
                        e -> assertThat(e.clocks().started()).isEmpty());
    }

    private static Sanction.ConfirmExecution confirm(Instant at) {
        return new Sanction.ConfirmExecution(CASE, RECORDER, at, DECISION);
    }
}
