package org.hoso.command.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Noticed.NOTICE;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.ITEM;
import static org.hoso.command.Sample.OTHER_ITEM;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;

import java.util.List;
import java.util.UUID;
import org.hoso.cases.Refusal;
import org.hoso.cases.Removal;
import org.hoso.cases.Removal.CheckResult;
import org.hoso.cases.Role;
import org.hoso.command.Given;
import org.hoso.command.Noticed;
import org.hoso.command.casefile.Items.Life;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Confirming removal")
class ConfirmingRemovalTest {
    private static final UUID FIRST = id(91);
    private static final UUID SECOND = id(92);
    private static final UUID ELSEWHERE = id(93);

    @Test
    @DisplayName(
            "content is gone when checks from two places found it gone after the platform's claim; the clock stops")
    void confirms() {
        Given file = Noticed.notifiedOfOne()
                .after(Rounds.claim(hours(2), ITEM))
                .after(Rounds.check(FIRST, ITEM, CheckResult.GONE, hours(3)))
                .after(Rounds.agreeing(ELSEWHERE, ITEM, hours(3)));
        UUID clock = Noticed.clock(file, NOTICE);
        file.when(Rounds.confirm(ITEM, hours(4), FIRST, ELSEWHERE)).then(Removal.ContentRemoved.class, e -> {
            assertThat(e.checkIds()).containsExactly(FIRST, ELSEWHERE);
            assertThat(e.clocks().stopped()).containsExactly(clock);
        });
        Given gone = file.after(Rounds.confirm(ITEM, hours(4), FIRST, ELSEWHERE));
        assertThat(gone.file().items().find(ITEM).orElseThrow().life()).isEqualTo(Life.REMOVED);
        gone.when(Rounds.confirm(ITEM, hours(5), FIRST)).refusedWith(Refusal.ITEM_ALREADY_REMOVED);
    }

    @Test
    @DisplayName("the notice's clock stops with the last of its items, not before")
    void last_item_stops_the_clock() {
        Given file = Noticed.notified();
        UUID clock = Noticed.clock(file, NOTICE);
        file.after(Rounds.check(FIRST, ITEM, CheckResult.GONE, hours(3)))
                .after(Rounds.agreeing(ELSEWHERE, ITEM, hours(3)))
                .when(Rounds.confirm(ITEM, hours(3), FIRST, ELSEWHERE))
                .then(
                        Removal.ContentRemoved.class,
                        e -> assertThat(e.clocks().stopped()).isEmpty());
        Rounds.removed(file, ITEM, FIRST, hours(3))
                .after(Rounds.check(SECOND, OTHER_ITEM, CheckResult.GONE, hours(5)))
                .after(Rounds.agreeing(ELSEWHERE, OTHER_ITEM, hours(5)))
                .when(Rounds.confirm(OTHER_ITEM, hours(5), SECOND, ELSEWHERE))
                .then(
                        Removal.ContentRemoved.class,
                        e -> assertThat(e.clocks().stopped()).containsExactly(clock));
    }

    @Test
    @DisplayName("content asked for twice answers both notices")
    void answers_every_notice() {
        Given file = Noticed.notifiedOfOne()
                .after(Noticed.notice(id(81), ITEM))
                .after(Rounds.check(FIRST, ITEM, CheckResult.GONE, hours(3)))
                .after(Rounds.agreeing(ELSEWHERE, ITEM, hours(3)));
        file.when(Rounds.confirm(ITEM, hours(4), FIRST, ELSEWHERE))
                .then(
                        Removal.ContentRemoved.class,
                        e -> assertThat(e.clocks().stopped())
                                .containsExactlyInAnyOrder(Noticed.clock(file, NOTICE), Noticed.clock(file, id(81))));
    }

    @Test
    @DisplayName("content that vanished unasked is confirmed gone too, and answers nothing")
    void vanished_unasked() {
        Noticed.violation()
                .after(Rounds.check(FIRST, ITEM, CheckResult.GONE, hours(1)))
                .after(Rounds.agreeing(ELSEWHERE, ITEM, hours(1)))
                .when(Rounds.confirm(ITEM, hours(1), FIRST, ELSEWHERE))
                .then(
                        Removal.ContentRemoved.class,
                        e -> assertThat(e.clocks().stopped()).isEmpty());
    }

    @Test
    @DisplayName("the platform's word alone removes nothing: a check made before its claim does not bear it out")
    void not_on_the_platforms_word() {
        Given claimed = Noticed.notifiedOfOne()
                .after(Rounds.check(FIRST, ITEM, CheckResult.GONE, hours(2)))
                .after(Rounds.claim(hours(3), ITEM));
        claimed.when(Rounds.confirm(ITEM, hours(4), FIRST)).refusedWith(Refusal.NO_CHECK_SINCE_CLAIM);
        claimed.after(Rounds.agreeing(SECOND, ITEM, hours(4)))
                .when(Rounds.confirm(ITEM, hours(4), FIRST, SECOND))
                .then(
                        Removal.ContentRemoved.class,
                        e -> assertThat(e.checkIds()).containsExactly(FIRST, SECOND));
    }

    @Test
    @DisplayName("hidden from one country, still there or not reached is not gone")
    void every_named_check_found_it_gone() {
        for (CheckResult result : List.of(CheckResult.GEO_BLOCKED, CheckResult.STILL_THERE, CheckResult.UNREACHABLE))
            Noticed.notifiedOfOne()
                    .after(Rounds.check(FIRST, ITEM, CheckResult.GONE, hours(2)))
                    .after(Rounds.check(SECOND, ITEM, result, hours(3)))
                    .when(Rounds.confirm(ITEM, hours(4), FIRST, SECOND))
                    .refusedWith(Refusal.CONTENT_NOT_GONE);
    }

    @Test
    @DisplayName("a later check that saw it outweighs the checks named; one that reached nothing does not")
    void later_checks_count() {
        Given gone = Noticed.notifiedOfOne()
                .after(Rounds.check(FIRST, ITEM, CheckResult.GONE, hours(2)))
                .after(Rounds.agreeing(ELSEWHERE, ITEM, hours(2)));
        for (CheckResult seen : List.of(CheckResult.GEO_BLOCKED, CheckResult.STILL_THERE, CheckResult.MOVED))
            for (int when : List.of(2, 3))
                gone.after(Rounds.check(SECOND, ITEM, seen, hours(when)))
                        .when(Rounds.confirm(ITEM, hours(4), FIRST, ELSEWHERE))
                        .refusedWith(Refusal.CONTENT_NOT_GONE);
        for (CheckResult nothing : List.of(CheckResult.UNREACHABLE, CheckResult.UNCLEAR))
            gone.after(Rounds.check(SECOND, ITEM, nothing, hours(3)))
                    .when(Rounds.confirm(ITEM, hours(4), FIRST, ELSEWHERE))
                    .then(
                            Removal.ContentRemoved.class,
                            e -> assertThat(e.checkIds()).containsExactly(FIRST, ELSEWHERE));
    }

    @Test
    @DisplayName("what was seen before it was found gone does not stand in the way")
    void earlier_sightings_do_not_count() {
        Noticed.notifiedOfOne()
                .after(Rounds.check(FIRST, ITEM, CheckResult.STILL_THERE, hours(2)))
                .after(Rounds.check(SECOND, ITEM, CheckResult.GONE, hours(3)))
                .after(Rounds.agreeing(ELSEWHERE, ITEM, hours(3)))
                .when(Rounds.confirm(ITEM, hours(4), SECOND, ELSEWHERE))
                .then(Removal.ContentRemoved.class, e -> assertThat(e.itemId()).isEqualTo(ITEM));
    }

    @Test
    @DisplayName("checks from one place alone do not agree, however many; nor do two that lie too far apart")
    void two_places() {
        Given once = Noticed.notifiedOfOne().after(Rounds.check(FIRST, ITEM, CheckResult.GONE, hours(2)));
        once.when(Rounds.confirm(ITEM, hours(4), FIRST)).refusedWith(Refusal.CHECKS_DO_NOT_AGREE);
        once.after(Rounds.check(SECOND, ITEM, CheckResult.GONE, hours(3)))
                .when(Rounds.confirm(ITEM, hours(4), FIRST, SECOND))
                .refusedWith(Refusal.CHECKS_DO_NOT_AGREE);
        once.after(Rounds.agreeing(ELSEWHERE, ITEM, hours(2 + 73)))
                .when(Rounds.confirm(ITEM, hours(80), FIRST, ELSEWHERE))
                .refusedWith(Refusal.CHECKS_DO_NOT_AGREE);
        once.after(Rounds.agreeing(ELSEWHERE, ITEM, hours(2 + 72)))
                .when(Rounds.confirm(ITEM, hours(80), FIRST, ELSEWHERE))
                .then(
                        Removal.ContentRemoved.class,
                        e -> assertThat(e.checkIds()).hasSize(2));
        once.after(Rounds.agreeing(ELSEWHERE, ITEM, hours(3)))
                .when(Rounds.confirm(ITEM, hours(4), FIRST))
                .refusedWith(Refusal.CHECKS_DO_NOT_AGREE);
    }

    @Test
    @DisplayName("content that flaps counts anew: what was found gone before it was seen again agrees with nothing")
    void flapping() {
        Given flapped = Noticed.notifiedOfOne()
                .after(Rounds.check(FIRST, ITEM, CheckResult.GONE, hours(2)))
                .after(Rounds.check(SECOND, ITEM, CheckResult.STILL_THERE, hours(3)))
                .after(Rounds.agreeing(ELSEWHERE, ITEM, hours(4)));
        flapped.when(Rounds.confirm(ITEM, hours(5), FIRST, ELSEWHERE)).refusedWith(Refusal.CHECKS_DO_NOT_AGREE);
        flapped.after(Rounds.check(id(94), ITEM, CheckResult.GONE, hours(5)))
                .when(Rounds.confirm(ITEM, hours(5), id(94), ELSEWHERE))
                .then(Removal.ContentRemoved.class, e -> assertThat(e.itemId()).isEqualTo(ITEM));
    }

    @Test
    @DisplayName("only checks of that very item in the present round are named")
    void unknown_checks() {
        Given checked = Noticed.violation().after(Rounds.check(FIRST, ITEM, CheckResult.GONE, hours(1)));
        checked.when(Rounds.confirm(ITEM, hours(4), FIRST, SECOND)).refusedWith(Refusal.UNKNOWN_CHECK);
        checked.when(Rounds.confirm(OTHER_ITEM, hours(4), FIRST)).refusedWith(Refusal.UNKNOWN_CHECK);
        checked.after(Noticed.notice(NOTICE, ITEM))
                .when(Rounds.confirm(ITEM, hours(4), FIRST))
                .refusedWith(Refusal.UNKNOWN_CHECK);
    }

    @Test
    @DisplayName("nobody confirms for our body, of an item that is not there, or before it was checked")
    void refused() {
        Given file = Noticed.notifiedOfOne().after(Rounds.check(FIRST, ITEM, CheckResult.GONE, hours(3)));
        file.when(new Removal.ConfirmRemoval(CASE, officer(Role.LIAISON, "A05"), hours(4), ITEM, List.of(FIRST)))
                .refusedWith(Refusal.WRONG_AGENCY);
        file.when(Rounds.confirm(id(77), hours(4), FIRST)).refusedWith(Refusal.UNKNOWN_ITEM);
        file.when(Rounds.confirm(ITEM, hours(2), FIRST)).refusedWith(Refusal.BEFORE_ITS_CAUSE);
    }
}
