package org.hoso.command.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Noticed.LIAISON;
import static org.hoso.command.Noticed.NOTICE;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.ITEM;
import static org.hoso.command.Sample.MONDAY;
import static org.hoso.command.Sample.OTHER_ITEM;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.Actor;
import org.hoso.cases.Appeal;
import org.hoso.cases.Appeal.Attacked;
import org.hoso.cases.Appeal.ConsequenceKind;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Conclusion;
import org.hoso.cases.Coordination;
import org.hoso.cases.Refusal;
import org.hoso.cases.Removal;
import org.hoso.cases.Removal.CheckResult;
import org.hoso.cases.Role;
import org.hoso.command.Given;
import org.hoso.command.Noticed;
import org.hoso.command.Sample;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Items.Life;
import org.hoso.command.casefile.ListEntries;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Claiming and checking removal")
class ClaimingAndCheckingTest {
    @Test
    @DisplayName(
            "the platform's word is kept as its word: the content is claimed gone, not gone, and the clock runs on")
    void claims() {
        Given file = Noticed.notified();
        file.when(Rounds.claim(hours(3), ITEM))
                .then(Removal.RemovalClaimed.class, e -> assertThat(e.itemIds()).containsExactly(ITEM));
        Given claimed = file.after(Rounds.claim(hours(3), ITEM));
        assertThat(claimed.file().items().find(ITEM).orElseThrow().life()).isEqualTo(Life.CLAIMED_GONE);
        assertThat(claimed.file().items().find(OTHER_ITEM).orElseThrow().life()).isEqualTo(Life.REQUESTED);
        assertThat(claimed.file().clocks().open(NOTICE)).hasSize(1);
    }

    @Test
    @DisplayName("the body that asked may pass on what the platform told it; nobody else may")
    void claims_passed_on() {
        Given file = Noticed.notified();
        file.when(claimBy(LIAISON))
                .then(
                        Removal.RemovalClaimed.class,
                        e -> assertThat(e.noticeId()).isEqualTo(NOTICE));
        file.when(claimBy(officer(Role.LIAISON, "A05"))).refusedWith(Refusal.WRONG_AGENCY);
        file.when(claimBy(Sample.platform("TIKTOK"))).refusedWith(Refusal.WRONG_AGENCY);
    }

    @Test
    @DisplayName("a claim is about content that its notice lists and that is still to go, after it was asked for")
    void claims_refused() {
        Given file = Noticed.notifiedOfOne();
        file.when(new Removal.ClaimRemoval(CASE, LIAISON, hours(3), id(88), List.of(ITEM)))
                .refusedWith(Refusal.UNKNOWN_NOTICE);
        file.when(Rounds.claim(hours(3), id(77))).refusedWith(Refusal.UNKNOWN_ITEM);
        file.when(Rounds.claim(hours(3), OTHER_ITEM)).refusedWith(Refusal.REMOVAL_NOT_ASKED);
        file.when(Rounds.claim(hours(0), ITEM)).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        Rounds.removed(file, ITEM, id(91), hours(4))
                .when(Rounds.claim(hours(5), ITEM))
                .refusedWith(Refusal.ITEM_ALREADY_REMOVED);
    }

    @Test
    @DisplayName("under a notice that was annulled nothing is left to claim, and its items are free")
    void notice_annulled() {
        Given annulled = Noticed.notified()
                .and(Noticed.annulled(
                        hours(5), Attacked.NOTICE, NOTICE, ConsequenceKind.TELL_NATIONAL_DATABASE, NOTICE));
        assertThat(annulled.file().items().find(ITEM).orElseThrow().life()).isEqualTo(Life.LIVE);
        annulled.when(Rounds.claim(hours(6), ITEM)).refusedWith(Refusal.REMOVAL_NOT_ASKED);
    }

    @Test
    @DisplayName("a check says what was seen, from where, and by whom; it decides nothing")
    void checks() {
        Given file = Noticed.notified();
        file.when(Rounds.check(id(91), ITEM, CheckResult.GEO_BLOCKED, hours(3)))
                .then(Removal.RemovalChecked.class, e -> {
                    assertThat(e.result()).isEqualTo(CheckResult.GEO_BLOCKED);
                    assertThat(e.vantage()).isEqualTo("vn-hn-1");
                    assertThat(e.by()).isEqualTo(LIAISON);
                });
        Given checked = file.after(Rounds.check(id(91), ITEM, CheckResult.GONE, hours(3)));
        assertThat(checked.file().items().find(ITEM).orElseThrow().life()).isEqualTo(Life.REQUESTED);
    }

    @Test
    @DisplayName(
            "the single point that sent for another body checks what it asked for, though it does not answer for the case")
    void single_point_checks() {
        Given sentForAnother = Noticed.violation(MONDAY, "VFA", "functional_food", "FACEBOOK")
                .and(new Conclusion.ConclusionGiven(
                        CASE,
                        officer(Role.EXPERT, "VFA"),
                        MONDAY,
                        id(90),
                        null,
                        Conclusion.Finding.VIOLATION,
                        document("8/ATTP"),
                        text("grounds"),
                        ClockChanges.NONE));
        sentForAnother
                .when(Rounds.check(id(91), ITEM, CheckResult.GONE, hours(3)))
                .refusedWith(Refusal.WRONG_AGENCY);
        sentForAnother
                .after(Noticed.forAnother(id(90), ITEM))
                .when(Rounds.check(id(91), ITEM, CheckResult.GONE, hours(3)))
                .then(Removal.RemovalChecked.class, e -> assertThat(e.by()).isEqualTo(LIAISON));
    }

    @Test
    @DisplayName("a body that was only asked for its conclusion neither checks nor confirms: who joined the case does")
    void asked_body_does_not_check() {
        Actor expert = officer(Role.INTAKE, "VFA");
        AccountableBody vfa = new AccountableBody("VFA", LocalDate.of(2011, 7, 1));
        Given asked = Noticed.notified()
                .and(new Conclusion.ConclusionRequested(
                        CASE, LIAISON, hours(2), id(95), vfa, text("question"), ClockChanges.NONE));
        asked.when(checkBy(expert)).refusedWith(Refusal.WRONG_AGENCY);
        asked.and(new Coordination.AgencyJoined(CASE, LIAISON, hours(3), vfa, Coordination.Capacity.CO_HANDLER, null))
                .when(checkBy(expert))
                .then(Removal.RemovalChecked.class, e -> assertThat(e.by()).isEqualTo(expert));
    }

    @Test
    @DisplayName("only our own officers check, and only items of the case, since they were last asked for")
    void checks_refused() {
        Given file = Noticed.notified();
        file.when(checkBy(officer(Role.LIAISON, "A05"))).refusedWith(Refusal.WRONG_AGENCY);
        file.when(checkBy(Noticed.FACEBOOK)).refusedWith(Refusal.WRONG_ROLE);
        file.when(Rounds.check(id(91), id(77), CheckResult.GONE, hours(3))).refusedWith(Refusal.UNKNOWN_ITEM);
        file.when(Rounds.check(id(91), ITEM, CheckResult.GONE, hours(0))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
    }

    @Test
    @DisplayName(
            "a name of a place from where the checker looks is the checker's: nobody's own look counts as one from there")
    void reserved_place() {
        Given file = Noticed.notified();
        DecisionBasis machine = new DecisionBasis(Sample.law(), file.basis().ids(), ListEntries.NONE, Set.of("sg-1"));
        Given set = new Given(file.file(), machine);
        set.when(Rounds.check(id(91), ITEM, CheckResult.GONE, "sg-1", hours(3))).refusedWith(Refusal.VANTAGE_RESERVED);
        set.when(Rounds.check(id(91), ITEM, CheckResult.GONE, "sg-2", hours(3)))
                .then(Removal.RemovalChecked.class, e -> assertThat(e.vantage()).isEqualTo("sg-2"));
        set.when(Rounds.byMachine(id(91), ITEM, CheckResult.GONE, "sg-1", hours(3)))
                .then(Removal.RemovalChecked.class, e -> assertThat(e.vantage()).isEqualTo("sg-1"));
    }

    @Test
    @DisplayName(
            "content is asked for in vain while every notice that lists it is annulled or withdrawn; a new notice asks anew")
    void asked_in_vain() {
        Given asked = Noticed.notified();
        assertThat(asked.file().isAskedInVain(ITEM)).isFalse();
        assertThat(asked.file().isAskedInVain(id(77))).isFalse();
        Given annulled = asked.and(
                Noticed.annulled(hours(5), Attacked.NOTICE, NOTICE, ConsequenceKind.TELL_NATIONAL_DATABASE, NOTICE));
        assertThat(annulled.file().isAskedInVain(ITEM)).isTrue();
        Given decisionFell = asked.and(
                Noticed.annulled(hours(5), Attacked.DECISION, id(55), ConsequenceKind.WITHDRAW_NOTICE, NOTICE));
        assertThat(decisionFell.file().isAskedInVain(ITEM)).as("owed, not done").isFalse();
        Given withdrawn = decisionFell.and(new Appeal.ConsequenceSettled(
                CASE, LIAISON, hours(6), Noticed.CONSEQUENCE, document("10/PTTH"), ClockChanges.NONE));
        assertThat(withdrawn.file().isAskedInVain(ITEM)).isTrue();
    }

    @Test
    @DisplayName("the checker looks at any case, also at one at rest, and says by what it came to its result")
    void the_checker_checks() {
        Given file = Noticed.notifiedOfOne();
        file.when(Rounds.byMachine(id(91), ITEM, CheckResult.GONE, "sg-1", hours(3)))
                .then(Removal.RemovalChecked.class, e -> {
                    assertThat(e.by()).isEqualTo(Actor.system());
                    assertThat(e.sighting()).isEqualTo(new Removal.Sighting(Removal.Ground.STATUS, 404, null));
                });
        Given atRest = file.and(Rounds.closed(hours(2)));
        atRest.when(Rounds.check(id(91), ITEM, CheckResult.GONE, hours(3))).refusedWith(Refusal.CASE_CLOSED);
        atRest.when(Rounds.byMachine(id(91), ITEM, CheckResult.GONE, "sg-1", hours(3)))
                .then(Removal.RemovalChecked.class, e -> assertThat(e.vantage()).isEqualTo("sg-1"));
    }

    private static Removal.ClaimRemoval claimBy(Actor by) {
        return new Removal.ClaimRemoval(CASE, by, hours(3), NOTICE, List.of(ITEM));
    }

    private static Removal.CheckRemoval checkBy(Actor by) {
        return new Removal.CheckRemoval(CASE, by, hours(3), id(91), ITEM, CheckResult.GONE, "officer", null, null);
    }
}
