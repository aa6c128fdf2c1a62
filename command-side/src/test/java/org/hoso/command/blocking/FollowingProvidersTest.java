package org.hoso.command.blocking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.ITEM;
import static org.hoso.command.Sample.MONDAY;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.blocking.Providers.POLICE;
import static org.hoso.command.blocking.Providers.blocks;
import static org.hoso.command.blocking.Providers.lifted;
import static org.hoso.command.blocking.Providers.opens;
import static org.hoso.command.blocking.Providers.ordered;
import static org.hoso.command.blocking.Providers.provider;
import static org.hoso.command.blocking.Providers.refuses;
import static org.hoso.command.blocking.Providers.settles;
import static org.hoso.command.blocking.Providers.won;

import java.util.List;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.Appeal.ConsequenceSettled;
import org.hoso.cases.Blocking.BlockConfirmed;
import org.hoso.cases.Blocking.BlockTarget;
import org.hoso.cases.Blocking.LiftingConfirmed;
import org.hoso.cases.Blocking.OrderRefused;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Closing;
import org.hoso.cases.Orders.OrderKind;
import org.hoso.cases.Orders.ResendOrder;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.command.Given;
import org.hoso.command.Noticed;
import org.hoso.command.casefile.Items.Life;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An order to several providers")
class FollowingProvidersTest {
    private static final Actor VNPT = provider("VNPT");
    private static final Actor FPT = provider("FPT");

    @Test
    @DisplayName(
            "is confirmed by each for itself; its 24 hours end with the last of them, the content is cut off from the first")
    void each_for_itself() {
        Given ordered = ordered("VNPT", "FPT");
        UUID clock = Noticed.clock(ordered, Orders.BLOCK);
        ordered.when(blocks(VNPT, hours(2), null)).then(BlockConfirmed.class, e -> {
            assertThat(e.provider()).isEqualTo("VNPT");
            assertThat(e.clocks()).isEqualTo(ClockChanges.NONE);
        });
        Given first = ordered.after(blocks(VNPT, hours(2), null));
        assertThat(first.file().items().find(ITEM).orElseThrow().life()).isEqualTo(Life.BLOCKED);
        assertThat(first.file().orders().owing(Orders.BLOCK, OrderKind.BLOCK)).containsExactly("FPT");
        first.when(blocks(VNPT, hours(3), null)).refusedWith(Refusal.ALREADY_ANSWERED);
        first.when(blocks(FPT, hours(3), "FPT"))
                .then(
                        BlockConfirmed.class,
                        e -> assertThat(e.clocks().stopped()).containsExactly(clock));
    }

    @Test
    @DisplayName("is answered by nobody else: not by a provider that it does not name, nor by one for another")
    void for_nobody_else() {
        Given ordered = ordered("VNPT", "FPT");
        ordered.when(blocks(provider("CMC"), hours(2), null)).refusedWith(Refusal.WRONG_AGENCY);
        ordered.when(blocks(VNPT, hours(2), "FPT")).refusedWith(Refusal.WRONG_AGENCY);
        ordered.when(refuses(provider("CMC"), OrderKind.BLOCK, hours(2), null)).refusedWith(Refusal.WRONG_AGENCY);
        ordered.when(blocks(officer(Role.LIAISON, "ABEI"), hours(2), "FPT")).refusedWith(Refusal.WRONG_AGENCY);
    }

    @Test
    @DisplayName("is answered by the body that gave it only for a provider that it names, of those ordered")
    void by_the_body() {
        Given ordered = ordered("VNPT", "FPT");
        ordered.when(blocks(POLICE, hours(2), null)).refusedWith(Refusal.PROVIDER_NOT_SAID);
        ordered.when(blocks(POLICE, hours(2), "CMC")).refusedWith(Refusal.PROVIDER_NOT_NAMED);
        ordered.when(blocks(POLICE, hours(2), "FPT"))
                .then(BlockConfirmed.class, e -> assertThat(e.provider()).isEqualTo("FPT"));
        ordered("VNPT")
                .when(blocks(POLICE, hours(2), null))
                .then(BlockConfirmed.class, e -> assertThat(e.provider()).isEqualTo("VNPT"));
    }

    @Test
    @DisplayName("is refused by one after another blocked: it stays owed, and may be done after all")
    void refused() {
        Given ordered = ordered("VNPT", "FPT").after(blocks(VNPT, hours(2), null));
        ordered.when(refuses(VNPT, OrderKind.BLOCK, hours(3), null)).refusedWith(Refusal.ALREADY_ANSWERED);
        ordered.when(refuses(FPT, OrderKind.LIFT, hours(3), null)).refusedWith(Refusal.BLOCK_NOT_LIFTED);
        ordered.when(refuses(FPT, OrderKind.BLOCK, hours(0), null)).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        ordered.when(refuses(FPT, OrderKind.BLOCK, hours(3), null)).then(OrderRefused.class, e -> {
            assertThat(e.provider()).isEqualTo("FPT");
            assertThat(e.clocks()).isEqualTo(ClockChanges.NONE);
        });
        Given refused = ordered.after(refuses(FPT, OrderKind.BLOCK, hours(3), null));
        assertThat(refused.file().orders().owing(Orders.BLOCK, OrderKind.BLOCK)).containsExactly("FPT");
        refused.when(refuses(POLICE, OrderKind.BLOCK, hours(4), "FPT")).refusedWith(Refusal.ALREADY_ANSWERED);
        UUID dispatch = org.hoso.cases.Orders.dispatchId(Orders.BLOCK, OrderKind.BLOCK, "FPT");
        refused.after(new ResendOrder(CASE, POLICE, hours(4), dispatch))
                .when(refuses(FPT, OrderKind.BLOCK, hours(5), null))
                .then(OrderRefused.class, e -> {});
        refused.when(blocks(FPT, hours(4), null))
                .then(
                        BlockConfirmed.class,
                        e -> assertThat(e.clocks().stopped()).hasSize(1));
    }

    @Test
    @DisplayName("to all of a kind is done with the first of them, and refused by none for the others")
    void of_a_kind() {
        Given ordered =
                Orders.ownerlessSite(MONDAY, "A05").after(Orders.ownerless(POLICE, BlockTarget.ISP, hours(1), ITEM));
        ordered.when(refuses(VNPT, OrderKind.BLOCK, hours(2), null)).refusedWith(Refusal.PROVIDER_NOT_NAMED);
        ordered.when(blocks(POLICE, hours(2), "VNPT")).refusedWith(Refusal.PROVIDER_NOT_NAMED);
        ordered.when(blocks(VNPT, hours(2), null)).then(BlockConfirmed.class, e -> {
            assertThat(e.provider()).isNull();
            assertThat(e.clocks().stopped()).hasSize(1);
        });
        ordered.after(blocks(VNPT, hours(2), null))
                .when(blocks(FPT, hours(3), null))
                .refusedWith(Refusal.ALREADY_ANSWERED);
        Given lifting = lifted(won(ordered, days(2)), days(3));
        lifting.when(opens(FPT, days(4), null))
                .then(LiftingConfirmed.class, e -> assertThat(e.provider()).isNull());
    }

    @Test
    @DisplayName("counts as lifted for a won appeal when all have opened access again, who never blocked among them")
    void lifted_by_all() {
        Given blocked = ordered("VNPT", "FPT").after(blocks(VNPT, hours(2), null));
        blocked.when(opens(VNPT, hours(3), null)).refusedWith(Refusal.BLOCK_NOT_LIFTED);
        Given lifting = lifted(won(blocked, days(2)), days(3));
        lifting.when(settles(days(4))).refusedWith(Refusal.NOT_UNDONE_YET);
        lifting.when(blocks(FPT, days(4), null)).refusedWith(Refusal.BLOCK_ALREADY_LIFTED);
        lifting.when(opens(VNPT, days(2), null)).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        Given first = lifting.after(opens(VNPT, days(4), null));
        first.when(opens(VNPT, days(5), null)).refusedWith(Refusal.ALREADY_ANSWERED);
        first.when(settles(days(5))).refusedWith(Refusal.NOT_UNDONE_YET);
        Given both = first.after(refuses(FPT, OrderKind.LIFT, days(5), null)).after(opens(POLICE, days(6), "FPT"));
        both.when(settles(days(7))).then(ConsequenceSettled.class, e -> {});
    }

    @Test
    @DisplayName("is opened again also in a case that was closed meanwhile")
    void of_a_case_at_rest() {
        Given closed = lifted(won(ordered("VNPT", "FPT"), days(2)), days(3))
                .and(new Closing.CaseClosed(
                        CASE,
                        officer(Role.COORDINATOR, "A05"),
                        days(4),
                        Closing.Outcome.values()[0],
                        null,
                        null,
                        ClockChanges.NONE));
        closed.when(opens(VNPT, days(5), null)).then(LiftingConfirmed.class, e -> {});
        closed.when(refuses(FPT, OrderKind.LIFT, days(5), null)).then(OrderRefused.class, e -> {});
        closed.when(blocks(FPT, days(5), null)).refusedWith(Refusal.CASE_CLOSED);
    }

    @Test
    @DisplayName(
            "reads as it was stored before: of a provider its own word alone, of the body that ordered it the word for all")
    void as_stored_before() {
        Given ordered = ordered("VNPT", "FPT");
        assertThat(ordered.and(before(VNPT)).file().orders().owing(Orders.BLOCK, OrderKind.BLOCK))
                .containsExactly("FPT");
        assertThat(ordered.and(before(POLICE)).file().orders().owing(Orders.BLOCK, OrderKind.BLOCK))
                .isEmpty();
    }

    private static BlockConfirmed before(Actor by) {
        return new BlockConfirmed(CASE, by, hours(2), Orders.BLOCK, null, ClockChanges.NONE, null, List.of());
    }
}
