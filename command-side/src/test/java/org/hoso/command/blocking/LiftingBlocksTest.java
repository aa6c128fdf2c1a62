package org.hoso.command.blocking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Noticed.CONSEQUENCE;
import static org.hoso.command.Noticed.LIAISON;
import static org.hoso.command.Noticed.NOTICE;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.ITEM;
import static org.hoso.command.Sample.MONDAY;
import static org.hoso.command.Sample.OTHER_ITEM;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.text;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.Appeal.Attacked;
import org.hoso.cases.Appeal.ConsequenceKind;
import org.hoso.cases.Blocking;
import org.hoso.cases.Blocking.BlockGround;
import org.hoso.cases.Blocking.BlockTarget;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Refusal;
import org.hoso.cases.Removal;
import org.hoso.cases.Role;
import org.hoso.command.Given;
import org.hoso.command.Noticed;
import org.hoso.command.casefile.Clock;
import org.hoso.command.casefile.Items.Life;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Confirming and lifting blocks")
class LiftingBlocksTest {
    private static final Actor CYBER_FORCE = officer(Role.LIAISON, "A05");

    @Test
    @DisplayName("the provider says that access is cut: its 24 hours end and the items are blocked")
    void confirms() {
        Given ordered = Orders.ownerlessSite(MONDAY, "A05")
                .after(Orders.ownerless(CYBER_FORCE, BlockTarget.ISP, hours(1), ITEM));
        UUID clock = Noticed.clock(ordered, Orders.BLOCK);
        ordered.when(Orders.confirm(Orders.PROVIDER, hours(2))).then(Blocking.BlockConfirmed.class, e -> {
            assertThat(e.receipt()).isEqualTo("NOC-7");
            assertThat(e.clocks().stopped()).containsExactly(clock);
        });
        Given cut = ordered.after(Orders.confirm(Orders.PROVIDER, hours(2)));
        assertThat(life(cut, ITEM)).isEqualTo(Life.BLOCKED);
        assertThat(life(cut, OTHER_ITEM)).isEqualTo(Life.LIVE);
        cut.when(Orders.confirm(CYBER_FORCE, hours(3))).refusedWith(Refusal.ALREADY_ANSWERED);
    }

    @Test
    @DisplayName(
            "nobody but a provider and the body that ordered it confirms a block, of those ordered, after the order")
    void confirm_refused() {
        Given ordered = Noticed.unmet().after(Orders.unmet(LIAISON, hours(26), ITEM));
        ordered.when(Orders.confirm(CYBER_FORCE, hours(27))).refusedWith(Refusal.WRONG_AGENCY);
        ordered.when(Orders.confirm(Orders.PROVIDER, hours(25))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        Noticed.unmet().when(Orders.confirm(LIAISON, hours(27))).refusedWith(Refusal.UNKNOWN_BLOCK);
    }

    @Test
    @DisplayName("a block is lifted when all its content is gone, and the duty to block ends with it")
    void lifts_when_dealt_with() {
        Given dealtWith = Orders.inForce().and(removed(ITEM), removed(OTHER_ITEM));
        UUID duty = duty(dealtWith);
        dealtWith
                .when(Orders.lift(LIAISON, days(3), null))
                .then(
                        Blocking.BlockLifted.class,
                        e -> assertThat(e.clocks().stopped()).containsExactly(duty));
        Given lifted = dealtWith.after(Orders.lift(LIAISON, days(3), null));
        assertThat(life(lifted, ITEM)).isEqualTo(Life.REMOVED);
        lifted.when(Orders.lift(LIAISON, days(4), null)).refusedWith(Refusal.BLOCK_ALREADY_LIFTED);
        lifted.when(Orders.confirm(Orders.PROVIDER, days(4))).refusedWith(Refusal.BLOCK_ALREADY_LIFTED);
    }

    @Test
    @DisplayName("while content under it is still to go a block stays, however long")
    void stays_while_content_is_there() {
        Orders.inForce().when(Orders.lift(LIAISON, days(300), null)).refusedWith(Refusal.VIOLATION_NOT_DEALT_WITH);
        Orders.inForce()
                .and(removed(ITEM))
                .when(Orders.lift(LIAISON, days(300), null))
                .refusedWith(Refusal.VIOLATION_NOT_DEALT_WITH);
    }

    @Test
    @DisplayName("a won appeal has the block lifted; what the notice asks for is then owed as before")
    void lifts_when_owed() {
        Given won = Orders.inForce()
                .and(Noticed.annulled(days(2), Attacked.BLOCK, Orders.BLOCK, ConsequenceKind.LIFT_BLOCK, Orders.BLOCK));
        won.when(Orders.lift(LIAISON, days(3), CONSEQUENCE))
                .then(
                        Blocking.BlockLifted.class,
                        e -> assertThat(e.consequenceId()).isEqualTo(CONSEQUENCE));
        assertThat(life(won.after(Orders.lift(LIAISON, days(3), CONSEQUENCE)), ITEM))
                .isEqualTo(Life.REQUESTED);
    }

    @Test
    @DisplayName("where the notice itself fell, what was blocked under it is free again and owed to nobody")
    void lifts_after_the_notice_fell() {
        Given lifted = Orders.inForce()
                .and(Noticed.annulled(days(2), Attacked.NOTICE, NOTICE, ConsequenceKind.LIFT_BLOCK, Orders.BLOCK))
                .after(Orders.lift(LIAISON, days(3), CONSEQUENCE));
        assertThat(life(lifted, ITEM)).isEqualTo(Life.LIVE);
    }

    @Test
    @DisplayName("what the platform claimed while it was blocked is a claim again once the block is lifted")
    void claimed_while_blocked() {
        Given claimed = Orders.inForce()
                .after(new Removal.ClaimRemoval(CASE, Noticed.FACEBOOK, hours(30), NOTICE, List.of(ITEM)));
        assertThat(life(claimed, ITEM)).isEqualTo(Life.BLOCKED);
        Given lifted = claimed.and(Noticed.annulled(
                        days(2), Attacked.BLOCK, Orders.BLOCK, ConsequenceKind.LIFT_BLOCK, Orders.BLOCK))
                .after(Orders.lift(LIAISON, days(3), CONSEQUENCE));
        assertThat(life(lifted, ITEM)).isEqualTo(Life.CLAIMED_GONE);
    }

    @Test
    @DisplayName("a consequence lifts only the block that it asks for, after it was decided")
    void wrong_consequence() {
        Given won = Orders.inForce()
                .and(Noticed.annulled(days(2), Attacked.NOTICE, NOTICE, ConsequenceKind.RESTORE_CONTENT, Orders.BLOCK));
        won.when(Orders.lift(LIAISON, days(3), CONSEQUENCE)).refusedWith(Refusal.UNDOING_NOT_OWED);
        won.when(Orders.lift(LIAISON, days(3), id(66))).refusedWith(Refusal.UNKNOWN_CONSEQUENCE);
        Orders.inForce()
                .and(Noticed.annulled(days(2), Attacked.BLOCK, Orders.BLOCK, ConsequenceKind.LIFT_BLOCK, Orders.BLOCK))
                .when(Orders.lift(LIAISON, hours(28), CONSEQUENCE))
                .refusedWith(Refusal.BEFORE_ITS_CAUSE);
    }

    @Test
    @DisplayName(
            "the duty to block goes on while another block of the same notice stands, and so does what it cuts off")
    void another_block_stands() {
        var second = new Blocking.OrderBlock(
                CASE,
                LIAISON,
                hours(28),
                id(96),
                List.of(ITEM),
                BlockTarget.HOSTING,
                BlockGround.REMOVAL_CLOCK_BREACHED,
                document("22/BVHTTDL"),
                null,
                null,
                null);
        Given both = Orders.inForce()
                .after(second)
                .after(new Blocking.ConfirmBlock(CASE, LIAISON, hours(29), id(96), null, null))
                .and(Noticed.annulled(days(2), Attacked.BLOCK, Orders.BLOCK, ConsequenceKind.LIFT_BLOCK, Orders.BLOCK));
        both.when(Orders.lift(LIAISON, days(3), CONSEQUENCE))
                .then(Blocking.BlockLifted.class, e -> assertThat(e.clocks()).isEqualTo(ClockChanges.NONE));
        Given one = both.after(Orders.lift(LIAISON, days(3), CONSEQUENCE));
        assertThat(life(one, ITEM)).isEqualTo(Life.BLOCKED);
        assertThat(life(one, OTHER_ITEM)).isEqualTo(Life.REQUESTED);
    }

    @Test
    @DisplayName("an order that no provider carried out is taken back with what the provider still owed")
    void lifted_before_it_was_in_force() {
        Given ordered = Orders.ownerlessSite(MONDAY, "A05")
                .after(Orders.ownerless(CYBER_FORCE, BlockTarget.ISP, hours(1), ITEM));
        UUID clock = Noticed.clock(ordered, Orders.BLOCK);
        ordered.and(removed(ITEM))
                .when(Orders.lift(CYBER_FORCE, days(3), null))
                .then(
                        Blocking.BlockLifted.class,
                        e -> assertThat(e.clocks().stopped()).containsExactly(clock));
    }

    @Test
    @DisplayName(
            "only the body that ordered a block lifts it, and neither before the order nor before the content was gone")
    void lift_refused() {
        Given dealtWith = Orders.inForce().and(removed(ITEM), removed(OTHER_ITEM));
        dealtWith.when(Orders.lift(CYBER_FORCE, days(3), null)).refusedWith(Refusal.WRONG_AGENCY);
        dealtWith.when(Orders.lift(LIAISON, hours(25), null)).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        dealtWith.when(Orders.lift(LIAISON, hours(27), null)).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        dealtWith
                .when(new Blocking.LiftBlock(CASE, LIAISON, days(3), id(97), text("r"), null, document("1/X")))
                .refusedWith(Refusal.UNKNOWN_BLOCK);
    }

    private static Life life(Given given, UUID item) {
        return given.file().items().find(item).orElseThrow().life();
    }

    private static UUID duty(Given given) {
        return given.file()
                .clocks()
                .open(NOTICE)
                .map(Clock::terms)
                .filter(terms -> terms.code().equals("ad_block_after_24h"))
                .findFirst()
                .orElseThrow()
                .clockId();
    }

    private static Removal.ContentRemoved removed(UUID item) {
        Instant at = days(2);
        return new Removal.ContentRemoved(CASE, LIAISON, at, item, List.of(id(1)), ClockChanges.NONE);
    }
}
