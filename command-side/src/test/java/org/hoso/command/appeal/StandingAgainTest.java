package org.hoso.command.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.ITEM;
import static org.hoso.command.Sample.MONDAY;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.text;
import static org.hoso.command.appeal.Complaint.ABEI;
import static org.hoso.command.appeal.Complaint.FIRST;
import static org.hoso.command.appeal.Complaint.MOCST;
import static org.hoso.command.appeal.Complaint.SECOND;
import static org.hoso.command.appeal.Complaint.accept;
import static org.hoso.command.appeal.Complaint.againstTheFine;
import static org.hoso.command.appeal.Complaint.decide;
import static org.hoso.command.appeal.Complaint.file;
import static org.hoso.command.appeal.Complaint.serve;
import static org.hoso.command.appeal.Complaint.settle;
import static org.hoso.command.appeal.Complaint.sue;

import java.util.UUID;
import java.util.function.Consumer;
import org.hoso.cases.Appeal;
import org.hoso.cases.Appeal.AppealDecided;
import org.hoso.cases.Appeal.Attacked;
import org.hoso.cases.Appeal.Consequence;
import org.hoso.cases.Appeal.ConsequenceKind;
import org.hoso.cases.Appeal.Difficulty;
import org.hoso.cases.Appeal.Result;
import org.hoso.cases.Blocking;
import org.hoso.cases.PlatformNotice;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.command.Given;
import org.hoso.command.appeal.Complaint.Filing;
import org.hoso.command.casefile.Appeals.End;
import org.hoso.command.casefile.Sanctions.Decided;
import org.hoso.command.casefile.Sanctions.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A decision that a second complaint lets stand again")
class StandingAgainTest {
    @Test
    @DisplayName("owes what it owed; what nobody undid yet lapses with its clock, what was undone is done again")
    void stands_as_it_stood() {
        Given annulled = annulled();
        UUID refund = opened(annulled, ConsequenceKind.REFUND_FINE);
        Given refunded = annulled.after(settle(Matter.RECORDER, refund));
        ruled(refunded, Result.UPHELD, null, e -> {
            assertThat(e.consequences())
                    .extracting(Consequence::kind, Consequence::amountVnd)
                    .containsExactly(tuple(ConsequenceKind.COLLECT_FINE, Matter.FINE));
            assertThat(e.lapsed()).hasSize(3).doesNotContain(refund);
            assertThat(e.clocks().stopped()).hasSizeGreaterThanOrEqualTo(4);
            assertThat(e.clocks().started())
                    .singleElement()
                    .satisfies(clock -> assertThat(clock.due()).isNull());
        });
        assertThat(fine(upheld(refunded))).satisfies(fine -> {
            assertThat(fine.standing()).isEqualTo(Standing.IN_FORCE);
            assertThat(fine.outstandingVnd()).isEqualTo(Matter.FINE);
            assertThat(fine.remedies()).containsExactly("CORRECT_INFO");
        });
        assertThat(fine(upheld(annulled)).outstandingVnd()).isZero();
    }

    @Test
    @DisplayName("owes the lower fine that the superior says, and the world is told that one")
    void stands_lowered() {
        Given annulled = annulled();
        ruled(annulled, Result.PARTLY, 40_000_000L, e -> {
            assertThat(e.consequences())
                    .extracting(Consequence::kind, Consequence::amountVnd)
                    .containsExactly(tuple(ConsequenceKind.REFUND_FINE, 30_000_000L));
            assertThat(e.lapsed())
                    .contains(opened(annulled, ConsequenceKind.REFUND_FINE))
                    .doesNotContain(opened(annulled, ConsequenceKind.TELL_NATIONAL_DATABASE));
        });
        secondOn(annulled).when(second(Result.PARTLY, Matter.FINE)).refusedWith(Refusal.RESULT_UNFIT);
    }

    @Test
    @DisplayName(
            "stands only by the complaint that follows the one that annulled it: a judgment beside it changes nothing")
    void an_annulment_stays() {
        Given both = Matter.fined()
                .and(Execution.paid(Matter.FINE))
                .after(sue(ABEI, Complaint.LAWSUIT, days(9)))
                .after(againstTheFine())
                .after(accept(ABEI))
                .after(decide(ABEI, Result.ANNULLED, null));
        both.when(Complaint.judge(ABEI, Result.UPHELD, null)).then(Appeal.JudgmentRecorded.class, e -> {
            assertThat(e.consequences()).isEmpty();
            assertThat(e.lapsed()).isNull();
        });
        both.when(Complaint.judge(ABEI, Result.AMENDED, 1L)).refusedWith(Refusal.RESULT_UNFIT);
        Given judged = both.after(Complaint.judge(ABEI, Result.UPHELD, null));
        assertThat(fine(judged).standing()).isEqualTo(Standing.ANNULLED);
    }

    @Test
    @DisplayName("is brought before the superior by somebody else than who won, within the window")
    void who_and_when() {
        Given served = annulled().after(serve(ABEI));
        served.when(Complaint.again(FIRST).command()).refusedWith(Refusal.NOTHING_TO_APPEAL);
        served.when(another().at(days(70)).command()).refusedWith(Refusal.APPEAL_TOO_LATE);
        served.when(another().command())
                .then(Appeal.AppealFiled.class, e -> assertThat(e.late()).isFalse());
    }

    @Test
    @DisplayName("nothing is undone on the word of a consequence that lapsed")
    void lapsed_is_no_ground() {
        Given blocked = blockAnnulled();
        UUID lift = opened(blocked, ConsequenceKind.LIFT_BLOCK);
        Given again = blockUpheld(blocked);
        again.when(new Blocking.LiftBlock(
                        CASE,
                        officer(Role.DECIDER, "MOCST"),
                        days(51),
                        Measures.BLOCK,
                        text("reason"),
                        lift,
                        document("8/QĐ")))
                .refusedWith(Refusal.UNDOING_NOT_OWED);
        again.when(new Appeal.SettleConsequence(CASE, officer(Role.DECIDER, "MOCST"), days(51), lift, document("8/QĐ")))
                .refusedWith(Refusal.CONSEQUENCE_DONE);
        assertThat(again.file().appeals().consequences()).hasSize(1);
    }

    @Test
    @DisplayName(
            "a block that is being lifted is ordered again: some may have opened access, though nobody has proved that all did")
    void being_lifted() {
        Given annulled = blockAnnulled();
        UUID lift = opened(annulled, ConsequenceKind.LIFT_BLOCK);
        Given lifting = annulled.and(Measures.lifted(Measures.BLOCK, lift));
        Given again = blockUpheld(lifting);
        assertThat(again.file().appeals().consequence(lift).orElseThrow().end()).isEqualTo(End.LAPSED);
        assertThat(again.file()
                        .appeals()
                        .consequence(opened(again, ConsequenceKind.BLOCK_AGAIN))
                        .orElseThrow()
                        .what()
                        .reference())
                .isEqualTo(Measures.BLOCK);
        Given waived = lifting.after(new Appeal.WaiveConsequence(
                CASE, MOCST, days(39), lift, text("one of them is gone"), document("11/CV")));
        assertThat(opened(blockUpheld(waived), ConsequenceKind.BLOCK_AGAIN)).isNotNull();
    }

    private static Given blockAnnulled() {
        return Measures.blocked()
                .after(file(Matter.SUBJECT_SIGNED_IN, Attacked.BLOCK, Measures.BLOCK))
                .after(accept(MOCST))
                .after(decide(MOCST, Result.ANNULLED, null))
                .after(serve(MOCST));
    }

    /** By the body above, upon the complaint of another. */
    private static Given blockUpheld(Given annulled) {
        var government = officer(Role.APPEALS, "GOV");
        return annulled.after(new Filing(government, Attacked.BLOCK, Measures.BLOCK)
                        .after(FIRST)
                        .at(days(40))
                        .of(id(90))
                        .onPaper("16/ĐKN")
                        .command())
                .after(accept(government, SECOND, Difficulty.ORDINARY, days(42)))
                .after(new Appeal.DecideAppeal(
                        CASE, government, days(50), SECOND, Result.UPHELD, null, text("grounds"), document("7/QĐ")));
    }

    @Test
    @DisplayName(
            "a request that rests on the decision falls with it, and is sent again because the consequence asks for it")
    void measures_rest_on_it() {
        Given led = Matter.fined().and(Measures.notified(Measures.NOTICE, Matter.DECISION, days(3), ITEM));
        Given fell = led.after(againstTheFine()).after(accept(ABEI)).after(decide(ABEI, Result.ANNULLED, null));
        UUID withdraw = opened(fell, ConsequenceKind.WITHDRAW_NOTICE);
        Given withdrawn = fell.after(settle(Matter.RECORDER, withdraw));
        assertThat(withdrawn.file().items().find(ITEM).orElseThrow().noticeId()).isNull();
        Given again = upheld(withdrawn);
        UUID renew = opened(again, ConsequenceKind.RENEW_NOTICE);
        var late = new Appeal.SettleConsequence(CASE, Matter.RECORDER, days(70), renew, document("10/CT"));
        again.when(late).refusedWith(Refusal.NOT_UNDONE_YET);
        again.and(Measures.notified(id(401), renew, days(65), ITEM))
                .when(late)
                .then(
                        Appeal.ConsequenceSettled.class,
                        e -> assertThat(e.stopping()).isNotNull());
    }

    @Test
    @DisplayName(
            "a measure rests on a decision of the case that stands, or on an open consequence that asks for such a measure")
    void rests_on_something() {
        Given fined = Matter.fined();
        fined.when(lock(id(99), days(5))).refusedWith(Refusal.UNKNOWN_DECISION);
        fined.when(lock(Matter.DECISION, MONDAY.minusSeconds(60))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        Given annulled = annulled();
        annulled.when(lock(Matter.DECISION, days(35))).refusedWith(Refusal.DECISION_NOT_IN_FORCE);
        annulled.when(lock(opened(annulled, ConsequenceKind.REFUND_FINE), days(35)))
                .refusedWith(Refusal.UNDOING_NOT_OWED);
        fined.when(lock(Matter.DECISION, days(5)))
                .then(
                        Blocking.AccountLockRequested.class,
                        e -> assertThat(e.restsOn()).isEqualTo(Matter.DECISION));
    }

    @Test
    @DisplayName(
            "a case against the platform is not opened once the request fell, and an opened one is looked at again")
    void platform_case() {
        Given proposed = Measures.noticed()
                .and(new PlatformNotice.PlatformCaseProposed(
                        CASE,
                        org.hoso.cases.Actor.system(),
                        days(2),
                        Measures.NOTICE_CLOCK,
                        "FACEBOOK",
                        "propose_sanction",
                        java.util.List.of(ITEM)));
        Given fell = proposed.after(file(Measures.FACEBOOK, Attacked.NOTICE, Measures.NOTICE))
                .after(accept(ABEI))
                .after(decide(ABEI, Result.ANNULLED, null));
        fell.when(new PlatformNotice.OpenPlatformCase(
                        CASE,
                        officer(Role.COORDINATOR, "ABEI"),
                        days(40),
                        id(67),
                        id(68),
                        "FACEBOOK",
                        text("title"),
                        null))
                .refusedWith(Refusal.NO_PLATFORM_CASE_PROPOSED);
    }

    private static Blocking.RequestAccountLock lock(UUID restsOn, java.time.Instant at) {
        return new Blocking.RequestAccountLock(
                CASE,
                Measures.LIAISON,
                at,
                Measures.LOCK,
                "FACEBOOK",
                Matter.SUBJECT,
                Blocking.LockKind.TEMPORARY,
                7,
                document("5/CV"),
                restsOn,
                null);
    }

    private static Given annulled() {
        return Matter.fined()
                .and(Execution.paid(Matter.FINE))
                .after(againstTheFine())
                .after(accept(ABEI))
                .after(decide(ABEI, Result.ANNULLED, null));
    }

    private static Filing another() {
        return new Filing(MOCST, Attacked.DECISION, Matter.DECISION)
                .after(FIRST)
                .at(days(45))
                .of(id(90))
                .onPaper("16/ĐKN");
    }

    private static Given secondOn(Given annulled) {
        return annulled.after(serve(ABEI))
                .after(another().command())
                .after(accept(MOCST, SECOND, Difficulty.ORDINARY, days(47)));
    }

    private static Appeal.DecideAppeal second(Result result, @Nullable Long newTotalVnd) {
        return new Appeal.DecideAppeal(
                CASE, MOCST, days(60), SECOND, result, newTotalVnd, text("grounds"), document("7/QĐ-GQKN"));
    }

    private static void ruled(Given annulled, Result result, @Nullable Long newTotalVnd, Consumer<AppealDecided> look) {
        secondOn(annulled).when(second(result, newTotalVnd)).then(AppealDecided.class, look);
    }

    private static Given upheld(Given annulled) {
        return secondOn(annulled).after(second(Result.UPHELD, null));
    }

    private static Decided fine(Given given) {
        return given.file().sanctions().decision(Matter.DECISION).orElseThrow();
    }

    private static UUID opened(Given given, ConsequenceKind kind) {
        return given.file().appeals().consequences().values().stream()
                .map(owed -> owed.what())
                .filter(what -> what.kind() == kind)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .consequenceId();
    }
}
