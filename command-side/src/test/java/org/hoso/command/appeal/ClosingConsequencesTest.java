package org.hoso.command.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.appeal.Complaint.ABEI;
import static org.hoso.command.appeal.Complaint.MOCST;
import static org.hoso.command.appeal.Complaint.accept;
import static org.hoso.command.appeal.Complaint.againstTheFine;
import static org.hoso.command.appeal.Complaint.decide;
import static org.hoso.command.appeal.Complaint.file;
import static org.hoso.command.appeal.Complaint.settle;
import static org.hoso.command.appeal.Complaint.waive;

import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.Appeal;
import org.hoso.cases.Appeal.Attacked;
import org.hoso.cases.Appeal.ConsequenceKind;
import org.hoso.cases.Appeal.Result;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.command.Given;
import org.hoso.command.Sample;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Closing consequences")
class ClosingConsequencesTest {
    private static final Actor OWNER = officer(Role.RECORDER, "ABEI");

    @Test
    @DisplayName("the owner settles a consequence with proof, once")
    void settles() {
        Given annulled = annulled();
        UUID refund = opened(annulled, ConsequenceKind.REFUND_FINE);
        annulled.when(settle(OWNER, refund))
                .then(
                        Appeal.ConsequenceSettled.class,
                        e -> assertThat(e.proof()).isNotNull());
        annulled.after(settle(OWNER, refund)).when(settle(OWNER, refund)).refusedWith(Refusal.CONSEQUENCE_DONE);
    }

    @Test
    @DisplayName("nobody but the owner settles it, and not before it was opened")
    void settled_by_whom() {
        Given annulled = annulled();
        UUID refund = opened(annulled, ConsequenceKind.REFUND_FINE);
        annulled.when(settle(officer(Role.RECORDER, "MOCST"), refund)).refusedWith(Refusal.WRONG_AGENCY);
        annulled.when(settle(OWNER, id(99))).refusedWith(Refusal.UNKNOWN_CONSEQUENCE);
        annulled.when(new Appeal.SettleConsequence(CASE, OWNER, days(29), refund, document("10/CT")))
                .refusedWith(Refusal.BEFORE_ITS_CAUSE);
    }

    @Test
    @DisplayName(
            "a block counts as lifted when the file shows that access is open again, and content as back when it shows that")
    void seen_not_told() {
        Given blocked = Measures.blocked()
                .after(file(Matter.SUBJECT_SIGNED_IN, Attacked.BLOCK, Measures.BLOCK))
                .after(accept(MOCST))
                .after(decide(MOCST, Result.ANNULLED, null));
        UUID lift = opened(blocked, ConsequenceKind.LIFT_BLOCK);
        Actor owner = officer(Role.DECIDER, "MOCST");
        blocked.when(settle(owner, lift)).refusedWith(Refusal.NOT_UNDONE_YET);
        Given lifted = blocked.and(Measures.lifted(Measures.BLOCK, lift));
        lifted.when(settle(owner, lift)).refusedWith(Refusal.NOT_UNDONE_YET);
        lifted.and(Measures.opened(Measures.BLOCK))
                .when(settle(owner, lift))
                .then(
                        Appeal.ConsequenceSettled.class,
                        e -> assertThat(e.consequenceId()).isEqualTo(lift));
    }

    @Test
    @DisplayName("content counts as back when it was restored")
    void content_back() {
        Given won = Measures.noticed()
                .and(Measures.removed(Sample.ITEM))
                .after(file(Measures.FACEBOOK, Attacked.NOTICE, Measures.NOTICE))
                .after(accept(ABEI))
                .after(decide(ABEI, Result.ANNULLED, null));
        UUID restore = opened(won, ConsequenceKind.RESTORE_CONTENT);
        won.when(settle(Measures.LIAISON, restore)).refusedWith(Refusal.NOT_UNDONE_YET);
        won.and(Measures.restored(Sample.ITEM, restore))
                .when(settle(Measures.LIAISON, restore))
                .then(
                        Appeal.ConsequenceSettled.class,
                        e -> assertThat(e.consequenceId()).isEqualTo(restore));
    }

    @Test
    @DisplayName("the body that decided, or the one above, waives a consequence with a reason and a document, once")
    void waives() {
        Given annulled = annulled();
        UUID refund = opened(annulled, ConsequenceKind.REFUND_FINE);
        annulled.when(waive(ABEI, refund)).then(Appeal.ConsequenceWaived.class, e -> {
            assertThat(e.reason()).isNotNull();
            assertThat(e.document()).isNotNull();
        });
        annulled.when(waive(MOCST, refund))
                .then(
                        Appeal.ConsequenceWaived.class,
                        e -> assertThat(e.consequenceId()).isEqualTo(refund));
        annulled.after(waive(ABEI, refund)).when(settle(OWNER, refund)).refusedWith(Refusal.CONSEQUENCE_DONE);
    }

    @Test
    @DisplayName("no foreign body waives, nor whoever signed what fell")
    void waived_by_whom() {
        Given annulled = annulled();
        UUID refund = opened(annulled, ConsequenceKind.REFUND_FINE);
        annulled.when(waive(officer(Role.APPEALS, "MOIT"), refund)).refusedWith(Refusal.WRONG_AGENCY);
        Actor signer = new Actor(Matter.SIGNER.officer(), "ABEI", Matter.SIGNER.agencySince(), Role.APPEALS, null);
        annulled.when(waive(signer, refund)).refusedWith(Refusal.OFFICER_NOT_IMPARTIAL);
        annulled.when(waive(ABEI, id(99))).refusedWith(Refusal.UNKNOWN_CONSEQUENCE);
    }

    private static Given annulled() {
        return Matter.fined()
                .and(Execution.paid(Matter.FINE))
                .after(againstTheFine())
                .after(accept(ABEI))
                .after(decide(ABEI, Result.ANNULLED, null));
    }

    private static UUID opened(Given given, ConsequenceKind kind) {
        return given.file().appeals().consequences().values().stream()
                .map(owed -> owed.what())
                .filter(what -> what.kind() == kind)
                .findFirst()
                .orElseThrow()
                .consequenceId();
    }
}
