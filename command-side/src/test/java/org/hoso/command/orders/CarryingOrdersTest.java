package org.hoso.command.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Noticed.LIAISON;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.MONDAY;
import static org.hoso.command.Sample.document;
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
import org.hoso.cases.Blocking.AccountLockRequested;
import org.hoso.cases.Blocking.BlockGround;
import org.hoso.cases.Blocking.BlockLifted;
import org.hoso.cases.Blocking.BlockTarget;
import org.hoso.cases.Blocking.ConfirmBlock;
import org.hoso.cases.Blocking.LockKind;
import org.hoso.cases.Blocking.OrderBlock;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Conclusion.Finding;
import org.hoso.cases.Coordination.MandateRef;
import org.hoso.cases.Orders;
import org.hoso.cases.Orders.OrderDelivered;
import org.hoso.cases.Orders.OrderDeliveryFailed;
import org.hoso.cases.Orders.OrderKind;
import org.hoso.cases.Orders.OrderResent;
import org.hoso.cases.Orders.RecordOrderDelivery;
import org.hoso.cases.Orders.ResendOrder;
import org.hoso.cases.PlatformNotice.Delivery;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.cases.Subject;
import org.hoso.command.Given;
import org.hoso.command.Noticed;
import org.hoso.command.Sample;
import org.hoso.command.casefile.SentOrders.Order;
import org.hoso.law.MandateRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Carrying orders")
class CarryingOrdersTest {
    private static final UUID BLOCK = id(95);
    private static final UUID LOCK = id(96);
    private static final UUID ORDER = Orders.dispatchId(BLOCK, OrderKind.BLOCK, "VNPT");
    private static final Actor VNPT = provider("VNPT");

    @Test
    @DisplayName("does not go out again once it was concluded that there is no violation; its lifting does")
    void none_found() {
        Given ordered = ordered("VNPT");
        ordered.and(AssessedEvents.concluded(Finding.NO_VIOLATION))
                .when(again(LIAISON, ORDER))
                .refusedWith(Refusal.NO_VIOLATION_FOUND);
        UUID lift = Orders.dispatchId(BLOCK, OrderKind.LIFT, "VNPT");
        lifted(ordered)
                .and(AssessedEvents.concluded(Finding.NO_VIOLATION))
                .when(again(LIAISON, lift))
                .accepted();
    }

    @Test
    @DisplayName(
            "a block goes to each provider that it names under an id of its own, else to all of its kind; a lock to its platform")
    void who_gets_it() {
        assertThat(orders(ordered("VNPT", "FPT"))).containsExactly("BLOCK VNPT", "BLOCK FPT");
        assertThat(orders(ordered())).containsExactly("BLOCK ISP");
        assertThat(orders(lifted(ordered("VNPT", "FPT"))))
                .containsExactly("BLOCK VNPT", "BLOCK FPT", "LIFT VNPT", "LIFT FPT");
        assertThat(ordered("VNPT", "FPT").file().orders().byId().keySet())
                .containsExactly(ORDER, Orders.dispatchId(BLOCK, OrderKind.BLOCK, "FPT"))
                .allMatch(one -> one.version() == 8 && one.variant() == 2);
        assertThat(locked().file().orders().find(LOCK).orElseThrow().receiver()).isEqualTo("FACEBOOK");
    }

    @Test
    @DisplayName("what came back arrives at the second try, and then the matter is settled")
    void delivery() {
        Given sent = ordered("VNPT");
        sent.when(tell(LIAISON, ORDER, Delivery.FAILED, hours(2))).then(OrderDeliveryFailed.class, e -> {
            assertThat(e.orderId()).isEqualTo(BLOCK);
            assertThat(e.kind()).isEqualTo(OrderKind.BLOCK);
            assertThat(e.receiver()).isEqualTo("VNPT");
            assertThat(e.receipt()).isEqualTo("EM-1");
        });
        Given failed = sent.after(tell(LIAISON, ORDER, Delivery.FAILED, hours(2)));
        failed.when(tell(LIAISON, ORDER, Delivery.FAILED, hours(3))).refusedWith(Refusal.DELIVERY_ALREADY_RECORDED);
        Given arrived = failed.after(tell(VNPT, ORDER, Delivery.DELIVERED, hours(3)));
        for (Delivery more : Delivery.values())
            arrived.when(tell(Actor.system(), ORDER, more, hours(4))).refusedWith(Refusal.DELIVERY_ALREADY_RECORDED);
    }

    @Test
    @DisplayName(
            "delivery is told by the outbox, the body that ordered it and its receiver, of an order that went out, after it did")
    void who_tells() {
        Given sent = ordered("VNPT", "FPT");
        for (Actor who : List.of(Actor.system(), LIAISON, VNPT))
            sent.when(tell(who, ORDER, Delivery.DELIVERED, hours(2))).then(OrderDelivered.class, e -> {});
        for (Actor other : List.of(provider("FPT"), officer(Role.LIAISON, "A05"), Sample.platform("FACEBOOK")))
            sent.when(tell(other, ORDER, Delivery.DELIVERED, hours(2))).refusedWith(Refusal.WRONG_AGENCY);
        sent.when(tell(LIAISON, BLOCK, Delivery.DELIVERED, hours(2))).refusedWith(Refusal.UNKNOWN_ORDER);
        sent.when(tell(LIAISON, ORDER, Delivery.DELIVERED, hours(0))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
    }

    @Test
    @DisplayName(
            "whoever confirms a block has its order in hand, only a provider that it names confirms it, and nothing of the others is known by that")
    void answered() {
        Given sent = ordered("VNPT", "FPT");
        sent.when(confirm(provider("CMC"))).refusedWith(Refusal.WRONG_AGENCY);
        Given confirmed = sent.after(confirm(VNPT));
        confirmed
                .when(tell(Actor.system(), ORDER, Delivery.DELIVERED, hours(3)))
                .refusedWith(Refusal.DELIVERY_ALREADY_RECORDED);
        UUID other = Orders.dispatchId(BLOCK, OrderKind.BLOCK, "FPT");
        confirmed
                .when(tell(Actor.system(), other, Delivery.DELIVERED, hours(3)))
                .then(OrderDelivered.class, e -> {});
        sent.after(new ConfirmBlock(CASE, LIAISON, hours(2), BLOCK, null, "VNPT"))
                .when(tell(Actor.system(), ORDER, Delivery.DELIVERED, hours(3)))
                .then(OrderDelivered.class, e -> {});
    }

    @Test
    @DisplayName(
            "an order is sent again by the body that gave it, as long as it holds: not once it is lifted or annulled")
    void resent() {
        Given sent = ordered("VNPT");
        sent.after(tell(Actor.system(), ORDER, Delivery.FAILED, hours(2)))
                .after(again(LIAISON, ORDER))
                .when(tell(Actor.system(), ORDER, Delivery.FAILED, hours(4)))
                .then(OrderDeliveryFailed.class, e -> {});
        sent.when(again(LIAISON, ORDER))
                .then(OrderResent.class, e -> assertThat(e.orderId()).isEqualTo(BLOCK));
        sent.when(again(officer(Role.LIAISON, "A05"), ORDER)).refusedWith(Refusal.WRONG_AGENCY);
        sent.when(again(LIAISON, LOCK)).refusedWith(Refusal.UNKNOWN_ORDER);
        sent.when(new ResendOrder(CASE, LIAISON, hours(0), ORDER)).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        Given lifted = lifted(sent);
        lifted.when(again(LIAISON, ORDER)).refusedWith(Refusal.BLOCK_ALREADY_LIFTED);
        lifted.when(again(LIAISON, Orders.dispatchId(BLOCK, OrderKind.LIFT, "VNPT")))
                .accepted();
        locked().and(Noticed.annulled(hours(2), Attacked.ACCOUNT_LOCK, LOCK, ConsequenceKind.UNLOCK_ACCOUNT, LOCK))
                .when(again(LIAISON, LOCK))
                .refusedWith(Refusal.ORDER_ANNULLED);
    }

    private static List<String> orders(Given given) {
        return given.file().orders().byId().values().stream()
                .map((Order one) -> one.kind() + " " + one.receiver())
                .toList();
    }

    private static Given ordered(String... providers) {
        return Noticed.violation(MONDAY, "ABEI", "gambling", "WEBSITE_INTL")
                .after(new Subject.DeclareSubjectUnidentifiable(
                        CASE, officer(Role.COORDINATOR, "ABEI"), MONDAY, null, text("registry says nothing")))
                .after(order(providers.length == 0 ? null : List.of(providers)));
    }

    private static OrderBlock order(@Nullable List<String> providers) {
        return new OrderBlock(
                CASE,
                LIAISON,
                hours(1),
                BLOCK,
                List.of(Sample.ITEM),
                BlockTarget.ISP,
                BlockGround.NO_OWNER_FOUND,
                document("21/BVHTTDL"),
                null,
                providers,
                null);
    }

    private static Given lifted(Given ordered) {
        return ordered.and(new BlockLifted(
                CASE,
                LIAISON,
                hours(2),
                BLOCK,
                text("dealt with"),
                null,
                document("30/BVHTTDL"),
                ClockChanges.NONE,
                List.of()));
    }

    private static Given locked() {
        return Noticed.violation(MONDAY, "ABEI", "functional_food", "FACEBOOK").and(lock());
    }

    private static AccountLockRequested lock() {
        return new AccountLockRequested(
                CASE,
                LIAISON,
                hours(1),
                LOCK,
                "FACEBOOK",
                id(40),
                LockKind.TEMPORARY,
                14,
                document("22/PTTH"),
                new MandateRef("*", MandateRole.REMOVAL_REQUEST, LocalDate.of(2026, 2, 15), "ND 147/2024"),
                ClockChanges.NONE,
                null);
    }

    private static RecordOrderDelivery tell(Actor by, UUID order, Delivery delivery, Instant at) {
        return new RecordOrderDelivery(CASE, by, at, order, delivery, "EM-1");
    }

    private static ResendOrder again(Actor by, UUID order) {
        return new ResendOrder(CASE, by, hours(3), order);
    }

    private static ConfirmBlock confirm(Actor by) {
        return new ConfirmBlock(CASE, by, hours(2), BLOCK, null, null);
    }

    private static Actor provider(String code) {
        return new Actor("isp-1", code, LocalDate.of(1900, 1, 1), Role.ISP, null);
    }
}
