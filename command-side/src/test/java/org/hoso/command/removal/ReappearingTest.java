package org.hoso.command.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Noticed.LIAISON;
import static org.hoso.command.Noticed.NOTICE;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.ITEM;
import static org.hoso.command.Sample.OTHER_ITEM;
import static org.hoso.command.Sample.address;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.item;
import static org.hoso.command.Sample.officer;

import java.time.Instant;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.Appeal.Attacked;
import org.hoso.cases.Appeal.ConsequenceKind;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Refusal;
import org.hoso.cases.Removal;
import org.hoso.cases.Removal.CheckResult;
import org.hoso.cases.Role;
import org.hoso.cases.WebAddress;
import org.hoso.command.Given;
import org.hoso.command.Noticed;
import org.hoso.command.casefile.Items.Life;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Reappearing content")
class ReappearingTest {
    private static final UUID CHECK = id(91);

    @Test
    @DisplayName("content back under its notice is owed anew, on a new clock of the same kind that counts from now")
    void owed_anew() {
        Given gone = Rounds.removed(Noticed.notifiedOfOne(), ITEM, CHECK, hours(4));
        gone.when(Rounds.seenAgain(ITEM, days(3)))
                .then(
                        Removal.ContentReappeared.class,
                        e -> assertThat(e.clocks().started()).singleElement().satisfies(clock -> {
                            assertThat(clock.code()).isEqualTo("ad_removal_24h");
                            assertThat(clock.about()).isEqualTo(NOTICE);
                            assertThat(clock.start()).isEqualTo(days(3));
                            assertThat(clock.due()).isEqualTo(days(4));
                        }));
    }

    @Test
    @DisplayName("old checks no longer count, and a new removal stops the new clock")
    void a_new_round() {
        Given back =
                Rounds.removed(Noticed.notifiedOfOne(), ITEM, CHECK, hours(4)).after(Rounds.seenAgain(ITEM, days(3)));
        assertThat(back.file().items().find(ITEM).orElseThrow().life()).isEqualTo(Life.REQUESTED);
        back.when(Rounds.confirm(ITEM, days(4), CHECK)).refusedWith(Refusal.UNKNOWN_CHECK);
        UUID clock = Noticed.clock(back, NOTICE);
        back.after(Rounds.check(id(92), ITEM, CheckResult.GONE, days(4)))
                .after(Rounds.agreeing(id(93), ITEM, days(4)))
                .when(Rounds.confirm(ITEM, days(4), id(92), id(93)))
                .then(
                        Removal.ContentRemoved.class,
                        e -> assertThat(e.clocks().stopped()).containsExactly(clock));
    }

    @Test
    @DisplayName("content that nobody had asked away is simply there again")
    void never_asked_for() {
        Given gone = Rounds.removed(Noticed.violation(), ITEM, CHECK, hours(4));
        gone.when(Rounds.seenAgain(ITEM, days(3)))
                .then(
                        Removal.ContentReappeared.class,
                        e -> assertThat(e.clocks()).isEqualTo(ClockChanges.NONE));
        assertThat(gone.after(Rounds.seenAgain(ITEM, days(3)))
                        .file()
                        .items()
                        .find(ITEM)
                        .orElseThrow()
                        .life())
                .isEqualTo(Life.LIVE);
    }

    @Test
    @DisplayName("under a notice that was annulled it is not owed again")
    void notice_annulled() {
        Rounds.removed(Noticed.notifiedOfOne(), ITEM, CHECK, hours(4))
                .and(Noticed.annulled(days(1), Attacked.NOTICE, NOTICE, ConsequenceKind.RESTORE_CONTENT, ITEM))
                .when(Rounds.seenAgain(ITEM, days(3)))
                .then(
                        Removal.ContentReappeared.class,
                        e -> assertThat(e.clocks()).isEqualTo(ClockChanges.NONE));
    }

    @Test
    @DisplayName("asked away under the old decree and back under the new one, it is owed under the new one")
    void law_changed_meanwhile() {
        Instant before = Instant.parse("2026-02-10T02:00:00Z");
        Instant after = Instant.parse("2026-02-20T02:00:00Z");
        Given gone = Rounds.removed(
                Noticed.violation(before, "ABEI", "functional_food", "FACEBOOK")
                        .after(Noticed.notice(before, NOTICE, ITEM)),
                ITEM,
                CHECK,
                before);
        gone.when(Rounds.seenAgain(ITEM, after))
                .then(
                        Removal.ContentReappeared.class,
                        e -> assertThat(e.clocks().started()).extracting("code").containsExactly("ad_removal_24h"));
    }

    @Test
    @DisplayName("what comes back at a new address keeps that address, unless it is another item's")
    void at_a_new_address() {
        Given gone = Rounds.removed(Noticed.notified(), ITEM, CHECK, hours(4));
        gone.when(seenAt(address("https://facebook.example/posts/copy")))
                .then(
                        Removal.ContentReappeared.class,
                        e -> assertThat(e.url().canonical()).isEqualTo("https://facebook.example/posts/copy"));
        gone.when(seenAt(item(OTHER_ITEM, "FACEBOOK").url())).refusedWith(Refusal.ITEM_ALREADY_KNOWN);
    }

    @Test
    @DisplayName("only what was gone comes back, after it was gone, as seen by our own officers")
    void refused() {
        Given file = Noticed.notified();
        file.when(Rounds.seenAgain(ITEM, days(1))).refusedWith(Refusal.ITEM_NOT_REMOVED);
        file.when(Rounds.seenAgain(id(77), days(1))).refusedWith(Refusal.UNKNOWN_ITEM);
        Given gone = Rounds.removed(file, ITEM, CHECK, hours(4));
        gone.when(Rounds.seenAgain(ITEM, hours(3))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        gone.when(new Removal.ReportReappearance(CASE, officer(Role.INTAKE, "A05"), days(1), ITEM, null, null))
                .refusedWith(Refusal.WRONG_AGENCY);
    }

    @Test
    @DisplayName("the machine reports only what two places saw since it was last found gone there")
    void by_the_machine() {
        Given gone = Rounds.removed(Noticed.notifiedOfOne(), ITEM, CHECK, hours(4));
        Removal.ReportReappearance report =
                new Removal.ReportReappearance(CASE, Actor.system(), days(3), ITEM, null, null);
        gone.when(report).refusedWith(Refusal.CHECKS_DO_NOT_AGREE);
        Given once = gone.after(Rounds.byMachine(id(94), ITEM, CheckResult.STILL_THERE, "vn-1", days(1)));
        once.when(report).refusedWith(Refusal.CHECKS_DO_NOT_AGREE);
        once.after(Rounds.byMachine(id(95), ITEM, CheckResult.UNCLEAR, "sg-1", days(2)))
                .when(report)
                .refusedWith(Refusal.CHECKS_DO_NOT_AGREE);
        once.after(Rounds.byMachine(id(95), ITEM, CheckResult.MOVED, "sg-1", days(2)))
                .when(report)
                .then(
                        Removal.ContentReappeared.class,
                        e -> assertThat(e.clocks().started()).extracting("code").containsExactly("ad_removal_24h"));
        once.after(Rounds.byMachine(id(95), ITEM, CheckResult.GONE, "vn-1", days(2)))
                .after(Rounds.byMachine(id(96), ITEM, CheckResult.STILL_THERE, "sg-1", days(2)))
                .when(report)
                .refusedWith(Refusal.CHECKS_DO_NOT_AGREE);
    }

    private static Removal.ReportReappearance seenAt(WebAddress url) {
        return new Removal.ReportReappearance(CASE, LIAISON, days(3), ITEM, url, null);
    }
}
