package org.hoso.command.blocking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Noticed.LIAISON;
import static org.hoso.command.Noticed.NOTICE;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.ITEM;
import static org.hoso.command.Sample.MONDAY;
import static org.hoso.command.Sample.OTHER_ITEM;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.Appeal.Attacked;
import org.hoso.cases.Appeal.ConsequenceKind;
import org.hoso.cases.AssessedEvents;
import org.hoso.cases.Blocking.BlockOrdered;
import org.hoso.cases.Blocking.BlockTarget;
import org.hoso.cases.Blocking.OrderBlock;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Clocks;
import org.hoso.cases.Conclusion.Finding;
import org.hoso.cases.Refusal;
import org.hoso.cases.Removal;
import org.hoso.cases.Role;
import org.hoso.cases.Subject;
import org.hoso.command.Given;
import org.hoso.command.Noticed;
import org.hoso.command.appeal.Matter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ordering blocks")
class OrderingBlocksTest {
    private static final Actor CYBER_FORCE = officer(Role.LIAISON, "A05");
    private static final Instant BEFORE_THE_DECREE = Instant.parse("2026-08-01T02:00:00Z");
    private static final Instant BEFORE_THE_POWER = Instant.parse("2026-02-01T02:00:00Z");

    @Test
    @DisplayName("is not ordered once it was concluded that there is no violation")
    void none_found() {
        Noticed.unmet()
                .and(AssessedEvents.concluded(Finding.NO_VIOLATION))
                .when(Orders.unmet(LIAISON, hours(26), ITEM))
                .refusedWith(Refusal.NO_VIOLATION_FOUND);
    }

    @Test
    @DisplayName("after an unmet removal clock ABEI orders the block for its ministry, and the order names that clock")
    void unmet_clock() {
        Given file = Noticed.unmet();
        var breached = file.file().clocks().open(NOTICE).findFirst().orElseThrow();
        file.when(Orders.unmet(LIAISON, hours(26), ITEM)).then(BlockOrdered.class, e -> {
            assertThat(e.breachedClock()).isEqualTo(breached.terms().clockId());
            assertThat(breached.terms().code()).isEqualTo("ad_removal_24h");
            assertThat(e.mandate().validFrom()).isEqualTo(LocalDate.of(2026, 2, 15));
            assertThat(e.mandate().citation()).startsWith("ND 342/2025 Art 18.3");
            assertThat(e.clocks()).isEqualTo(ClockChanges.NONE);
        });
    }

    @Test
    @DisplayName(
            "no block while the platform still has time, nor for an item that only another, unbreached notice lists")
    void no_breached_clock() {
        Noticed.notified().when(Orders.unmet(LIAISON, hours(2), ITEM)).refusedWith(Refusal.BLOCK_GROUND_NOT_MET);
        Given two = Noticed.notifiedOfOne().after(Noticed.notice(hours(20), id(81), OTHER_ITEM));
        Given oneUnmet =
                two.after(new Clocks.RecordBreach(CASE, Actor.system(), hours(25), Noticed.clock(two, NOTICE)));
        oneUnmet.when(Orders.unmet(LIAISON, hours(26), ITEM))
                .then(BlockOrdered.class, e -> assertThat(e.itemIds()).containsExactly(ITEM));
        oneUnmet.when(Orders.unmet(LIAISON, hours(26), ITEM, OTHER_ITEM)).refusedWith(Refusal.BLOCK_GROUND_NOT_MET);
    }

    @Test
    @DisplayName("a notice that was annulled carries no block any more, whatever the platform claims under it")
    void notice_annulled() {
        Given fallen = Noticed.unmet()
                .after(new Removal.ClaimRemoval(CASE, Noticed.FACEBOOK, hours(25), NOTICE, List.of(ITEM)))
                .and(Noticed.annulled(
                        hours(26), Attacked.NOTICE, NOTICE, ConsequenceKind.TELL_NATIONAL_DATABASE, NOTICE));
        fallen.when(Orders.unmet(LIAISON, hours(27), ITEM)).refusedWith(Refusal.BLOCK_GROUND_NOT_MET);
        fallen.when(Orders.unmet(LIAISON, hours(27), OTHER_ITEM)).refusedWith(Refusal.BLOCK_GROUND_NOT_MET);
    }

    @Test
    @DisplayName("a site behind which nobody can be found is cut off without waiting")
    void nobody_found() {
        Orders.ownerlessSite(MONDAY, "ABEI")
                .when(Orders.ownerless(LIAISON, BlockTarget.ISP, hours(1), ITEM, OTHER_ITEM))
                .then(BlockOrdered.class, e -> {
                    assertThat(e.breachedClock()).isNull();
                    assertThat(e.itemIds()).containsExactly(ITEM, OTHER_ITEM);
                });
    }

    @Test
    @DisplayName("that ground needs somebody declared beyond finding, and websites")
    void nobody_found_not_met() {
        Noticed.violation(MONDAY, "ABEI", "gambling", "WEBSITE_INTL")
                .when(Orders.ownerless(LIAISON, BlockTarget.ISP, hours(1), ITEM))
                .refusedWith(Refusal.BLOCK_GROUND_NOT_MET);
        Noticed.violation()
                .after(new Subject.DeclareSubjectUnidentifiable(
                        CASE, officer(Role.COORDINATOR, "ABEI"), MONDAY, null, text("efforts")))
                .when(Orders.ownerless(LIAISON, BlockTarget.ISP, hours(1), ITEM))
                .refusedWith(Refusal.BLOCK_GROUND_NOT_MET);
    }

    @Test
    @DisplayName(
            "telecom and hosting firms have 24 hours on the police's order, once that decree was in force; the registry has none")
    void police_order() {
        Given site = Orders.ownerlessSite(MONDAY, "A05");
        site.when(Orders.ownerless(CYBER_FORCE, BlockTarget.HOSTING, hours(1), ITEM))
                .then(
                        BlockOrdered.class,
                        e -> assertThat(e.clocks().started()).singleElement().satisfies(clock -> {
                            assertThat(clock.code()).isEqualTo("telecom_block_24h");
                            assertThat(clock.about()).isEqualTo(Orders.BLOCK);
                            assertThat(clock.due()).isEqualTo(hours(25));
                        }));
        site.when(Orders.ownerless(CYBER_FORCE, BlockTarget.VNNIC, hours(1), ITEM))
                .then(BlockOrdered.class, e -> assertThat(e.clocks()).isEqualTo(ClockChanges.NONE));
        Orders.ownerlessSite(BEFORE_THE_DECREE, "A05")
                .when(Orders.ownerless(CYBER_FORCE, BlockTarget.ISP, BEFORE_THE_DECREE, ITEM))
                .then(BlockOrdered.class, e -> assertThat(e.clocks()).isEqualTo(ClockChanges.NONE));
    }

    @Test
    @DisplayName("the ministry and the domain registry order under their own mandate")
    void own_mandate() {
        for (String body : List.of("MOCST", "VNNIC"))
            Orders.ownerlessSite(MONDAY, body)
                    .when(Orders.ownerless(officer(Role.DECIDER, body), BlockTarget.VNNIC, hours(1), ITEM))
                    .then(BlockOrdered.class, e -> assertThat(e.by().agency()).isEqualTo(body));
    }

    @Test
    @DisplayName("where a decision stands an order without a breached clock says whether it rests on it")
    void says_its_basis() {
        Given decided = Orders.ownerlessSite(MONDAY, "ABEI").and(Matter.imposed(List.of()));
        OrderBlock silent = Orders.ownerless(LIAISON, BlockTarget.ISP, hours(5), ITEM);
        decided.when(silent).refusedWith(Refusal.BASIS_NOT_SAID);
        decided.when(resting(silent, Matter.DECISION, null))
                .then(BlockOrdered.class, e -> assertThat(e.restsOn()).isEqualTo(Matter.DECISION));
        decided.when(resting(silent, null, true))
                .then(BlockOrdered.class, e -> assertThat(e.restsOn()).isNull());
    }

    private static OrderBlock resting(OrderBlock c, @Nullable UUID decision, @Nullable Boolean none) {
        return new OrderBlock(
                c.caseId(),
                c.by(),
                c.at(),
                c.blockId(),
                c.itemIds(),
                c.target(),
                c.ground(),
                c.document(),
                decision,
                null,
                none);
    }

    @Test
    @DisplayName(
            "no body orders blocks without that power: not IDEA, not a province, not ABEI before its ministry had it")
    void no_mandate() {
        for (String body : List.of("IDEA", "SVH_HCM", "VFA"))
            Orders.ownerlessSite(MONDAY, body)
                    .when(Orders.ownerless(officer(Role.LIAISON, body), BlockTarget.ISP, hours(1), ITEM))
                    .refusedWith(Refusal.NO_MANDATE);
        Orders.ownerlessSite(BEFORE_THE_POWER, "ABEI")
                .when(Orders.ownerless(LIAISON, BlockTarget.ISP, BEFORE_THE_POWER, ITEM))
                .refusedWith(Refusal.NO_MANDATE);
    }

    @Test
    @DisplayName(
            "a block lists items of the case that are still there, after its ground arose, by a body at work on it")
    void refused() {
        Given file = Noticed.unmet();
        file.when(Orders.unmet(CYBER_FORCE, hours(26), ITEM)).refusedWith(Refusal.WRONG_AGENCY);
        file.when(Orders.unmet(LIAISON, hours(26), id(77))).refusedWith(Refusal.UNKNOWN_ITEM);
        file.when(Orders.unmet(LIAISON, hours(24), ITEM)).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        file.and(new Removal.ContentRemoved(CASE, LIAISON, hours(26), ITEM, List.of(id(1)), ClockChanges.NONE))
                .when(Orders.unmet(LIAISON, days(2), ITEM))
                .refusedWith(Refusal.ITEM_ALREADY_REMOVED);
    }
}
