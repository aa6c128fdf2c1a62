package org.hoso.command.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hoso.command.Sample.ITEM;
import static org.hoso.command.Sample.OTHER_ITEM;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.item;
import static org.hoso.command.Sample.reported;
import static org.hoso.command.appeal.Complaint.ABEI;
import static org.hoso.command.appeal.Complaint.MOCST;
import static org.hoso.command.appeal.Complaint.accept;
import static org.hoso.command.appeal.Complaint.againstTheFine;
import static org.hoso.command.appeal.Complaint.decide;
import static org.hoso.command.appeal.Complaint.file;

import java.util.List;
import org.hoso.cases.Actor;
import org.hoso.cases.Appeal.AppealDecided;
import org.hoso.cases.Appeal.Attacked;
import org.hoso.cases.Appeal.Consequence;
import org.hoso.cases.Appeal.ConsequenceKind;
import org.hoso.cases.Appeal.Result;
import org.hoso.cases.Blocking.BlockGround;
import org.hoso.command.Given;
import org.hoso.command.casefile.Items;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Opening consequences")
class OpeningConsequencesTest {
    @Test
    @DisplayName("a paid fine is refunded, its publication corrected, the national database told")
    void paid_fine() {
        Given paid = Matter.fined()
                .and(
                        Execution.paid(Matter.FINE),
                        Execution.done("CORRECT_INFO"),
                        Execution.publicised(Matter.PUBLICATION));
        assertThat(opened(paid, Result.ANNULLED, null))
                .extracting(Consequence::kind, Consequence::reference, Consequence::owner, Consequence::amountVnd)
                .containsExactly(
                        tuple(ConsequenceKind.REFUND_FINE, Matter.DECISION, "ABEI", Matter.FINE),
                        tuple(ConsequenceKind.WITHDRAW_STRIKE, id(54), "ABEI", null),
                        tuple(ConsequenceKind.CORRECT_PUBLICATION, Matter.PUBLICATION, "ABEI", null),
                        tuple(ConsequenceKind.TELL_NATIONAL_DATABASE, Matter.DECISION, "ABEI", null));
    }

    @Test
    @DisplayName("an unpaid fine is cancelled, and so is every remedy not done")
    void unpaid_fine() {
        assertThat(opened(Matter.fined(), Result.ANNULLED, null))
                .extracting(Consequence::kind, Consequence::remedy, Consequence::amountVnd)
                .containsExactly(
                        tuple(ConsequenceKind.CANCEL_FINE, null, Matter.FINE),
                        tuple(ConsequenceKind.CANCEL_REMEDY, "CORRECT_INFO", null),
                        tuple(ConsequenceKind.WITHDRAW_STRIKE, null, null),
                        tuple(ConsequenceKind.TELL_NATIONAL_DATABASE, null, null));
    }

    @Test
    @DisplayName("of a fine paid in part, that part is refunded and the rest cancelled")
    void partly_paid_fine() {
        assertThat(opened(Matter.fined().and(Execution.paid(30_000_000)), Result.ANNULLED, null))
                .extracting(Consequence::kind, Consequence::amountVnd)
                .startsWith(
                        tuple(ConsequenceKind.REFUND_FINE, 30_000_000L),
                        tuple(ConsequenceKind.CANCEL_FINE, 40_000_000L));
    }

    @Test
    @DisplayName("of a remedies-only decision every remedy falls")
    void remedies_only() {
        assertThat(opened(Matter.remediesOnly(), Result.ANNULLED, null))
                .extracting(Consequence::remedy)
                .containsExactly("CORRECT_INFO", "REMOVE_CONTENT", null);
    }

    @Test
    @DisplayName("a lowered fine gives back what was paid beyond it, and corrects what the world was told")
    void lowered_fine() {
        Given paid = Matter.fined().and(Execution.paid(Matter.FINE), Execution.publicised(Matter.PUBLICATION));
        assertThat(opened(paid, Result.PARTLY, 60_000_000L))
                .extracting(Consequence::kind, Consequence::amountVnd)
                .containsExactly(
                        tuple(ConsequenceKind.REFUND_FINE, 10_000_000L),
                        tuple(ConsequenceKind.CORRECT_PUBLICATION, null),
                        tuple(ConsequenceKind.TELL_NATIONAL_DATABASE, null));
        assertThat(opened(Matter.fined(), Result.AMENDED, 60_000_000L))
                .extracting(Consequence::kind)
                .containsExactly(ConsequenceKind.TELL_NATIONAL_DATABASE);
    }

    @Test
    @DisplayName("what is upheld leads to nothing")
    void upheld() {
        assertThat(opened(Matter.fined().and(Execution.paid(Matter.FINE)), Result.UPHELD, null))
                .isEmpty();
    }

    @Test
    @DisplayName("an annulled block is lifted by the body that ordered it, unless access is open again already")
    void block() {
        assertThat(annulled(Measures.blocked(), Matter.SUBJECT_SIGNED_IN, Attacked.BLOCK, MOCST))
                .extracting(Consequence::kind, Consequence::reference, Consequence::owner)
                .containsExactly(tuple(ConsequenceKind.LIFT_BLOCK, Measures.BLOCK, "MOCST"));
        assertThat(annulled(
                        Measures.blocked().and(Measures.lifted(Measures.BLOCK, null), Measures.opened(Measures.BLOCK)),
                        Matter.SUBJECT_SIGNED_IN,
                        Attacked.BLOCK,
                        MOCST))
                .isEmpty();
        assertThat(annulled(
                        Measures.blocked().and(Measures.lifted(Measures.BLOCK, null)),
                        Matter.SUBJECT_SIGNED_IN,
                        Attacked.BLOCK,
                        MOCST))
                .extracting(Consequence::kind)
                .containsExactly(ConsequenceKind.LIFT_BLOCK);
    }

    @Test
    @DisplayName("an annulled lock is opened by the body that asked for it")
    void lock() {
        assertThat(annulled(Measures.locked(), Measures.FACEBOOK, Attacked.ACCOUNT_LOCK, ABEI))
                .extracting(Consequence::kind, Consequence::reference, Consequence::owner)
                .containsExactly(tuple(ConsequenceKind.UNLOCK_ACCOUNT, Measures.LOCK, "ABEI"));
    }

    @Test
    @DisplayName(
            "an annulled notice restores what was removed under it and lifts the blocks that rest on its unmet clock")
    void notice() {
        Given noticed = Given.events(
                        reported(item(ITEM, "FACEBOOK"), item(OTHER_ITEM, "FACEBOOK")),
                        Matter.identified(),
                        Measures.notified(Measures.LIAISON, ITEM, OTHER_ITEM))
                .and(
                        Measures.removed(ITEM),
                        Measures.block(Measures.BLOCK, BlockGround.REMOVAL_CLOCK_BREACHED, Measures.NOTICE_CLOCK),
                        Measures.block(id(65), BlockGround.NO_OWNER_FOUND, null));
        assertThat(annulled(noticed, Measures.FACEBOOK, Attacked.NOTICE, ABEI))
                .extracting(Consequence::kind, Consequence::reference, Consequence::owner)
                .containsExactly(
                        tuple(ConsequenceKind.WITHDRAW_NOTICE, Measures.NOTICE, "ABEI"),
                        tuple(ConsequenceKind.RESTORE_CONTENT, ITEM, "ABEI"),
                        tuple(ConsequenceKind.LIFT_BLOCK, Measures.BLOCK, "MOCST"));
    }

    @Test
    @DisplayName("what a platform says it took down is to be put back too, though nobody checked")
    void claimed_content() {
        assertThat(annulled(Measures.noticed().and(Measures.claimed(ITEM)), Measures.FACEBOOK, Attacked.NOTICE, ABEI))
                .extracting(Consequence::kind)
                .containsExactly(ConsequenceKind.WITHDRAW_NOTICE, ConsequenceKind.RESTORE_CONTENT);
    }

    @Test
    @DisplayName("content that an annulled notice asked for, and nobody removed yet, is not asked for any more")
    void no_longer_asked() {
        Given won = appealed(Measures.noticed(), Measures.FACEBOOK, Attacked.NOTICE, ABEI)
                .after(decide(ABEI, Result.ANNULLED, null));
        assertThat(won.file().items().find(ITEM).orElseThrow()).satisfies(item -> {
            assertThat(item.life()).isEqualTo(Items.Life.LIVE);
            assertThat(item.noticeId()).isNull();
        });
    }

    private static List<Consequence> opened(Given given, Result result, @Nullable Long newTotalVnd) {
        return decided(given.after(againstTheFine()).after(accept(ABEI)), ABEI, result, newTotalVnd);
    }

    private static List<Consequence> annulled(Given given, Actor appellant, Attacked attacked, Actor resolver) {
        return decided(appealed(given, appellant, attacked, resolver), resolver, Result.ANNULLED, null);
    }

    private static Given appealed(Given given, Actor appellant, Attacked attacked, Actor resolver) {
        return given.after(file(appellant, attacked, Matter.of(attacked))).after(accept(resolver));
    }

    private static List<Consequence> decided(
            Given accepted, Actor resolver, Result result, @Nullable Long newTotalVnd) {
        AppealDecided decided = (AppealDecided)
                accepted.when(decide(resolver, result, newTotalVnd)).accepted().getFirst();
        assertThat(decided.consequences())
                .extracting(Consequence::consequenceId)
                .doesNotHaveDuplicates();
        return decided.consequences();
    }
}
