package org.hoso.command.blocking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Noticed.LIAISON;
import static org.hoso.command.Sample.ITEM;
import static org.hoso.command.Sample.OTHER_ITEM;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;

import java.util.List;
import java.util.UUID;
import org.hoso.cases.Blocking.BlockOrderWithdrawn;
import org.hoso.cases.Blocking.BlockOrdered;
import org.hoso.cases.Blocking.BlockTarget;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.command.Given;
import org.hoso.command.Noticed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whom an order to block names, and taking a wrong one back")
class TakingOrdersBackTest {
    private static final UUID NEXT = id(96);

    @Test
    @DisplayName("only providers of the list are named, of the kind that is asked, and the order tells its links")
    void providers() {
        Given file = Noticed.unmet();
        file.when(Orders.unmet(LIAISON, hours(26), NEXT, List.of("ABC"), ITEM)).refusedWith(Refusal.UNKNOWN_PROVIDER);
        file.when(Orders.unmet(LIAISON, hours(26), NEXT, List.of("VNPT", "VNNIC"), ITEM))
                .refusedWith(Refusal.UNKNOWN_PROVIDER);
        file.when(Orders.unmet(LIAISON, hours(26), NEXT, List.of("VNPT"), ITEM)).then(BlockOrdered.class, e -> {
            assertThat(e.providers()).containsExactly("VNPT");
            assertThat(e.addresses())
                    .containsExactly(
                            file.file().items().find(ITEM).orElseThrow().canonical());
        });
    }

    @Test
    @DisplayName(
            "a link is not ordered again of a provider while an order stands; of another one it is, and again once that fell")
    void ordered_once() {
        Given ordered = Noticed.unmet().after(Orders.unmet(LIAISON, hours(26), Orders.BLOCK, List.of("VNPT"), ITEM));
        ordered.when(Orders.unmet(LIAISON, hours(27), NEXT, List.of("FPT", "VNPT"), ITEM, OTHER_ITEM))
                .refusedWith(Refusal.ITEM_UNDER_ORDER);
        ordered.when(Orders.unmet(LIAISON, hours(27), NEXT, List.of("FPT"), ITEM))
                .accepted();
        ordered.when(Orders.unmet(LIAISON, hours(27), NEXT, List.of("VNPT"), OTHER_ITEM))
                .accepted();
        ordered.after(Orders.takeBack(LIAISON, hours(27)))
                .when(Orders.unmet(LIAISON, hours(28), NEXT, List.of("VNPT"), ITEM))
                .accepted();
        Given all = Noticed.unmet().after(Orders.unmet(LIAISON, hours(26), ITEM));
        all.when(Orders.unmet(LIAISON, hours(27), NEXT, List.of("VNPT"), ITEM)).refusedWith(Refusal.ITEM_UNDER_ORDER);
    }

    @Test
    @DisplayName("by the body that gave it, while nobody carried it out: its clocks end and nobody owes anything")
    void taken_back() {
        Given police = Orders.ownerlessSite(hours(0), "A05")
                .after(Orders.ownerless(officer(Role.LIAISON, "A05"), BlockTarget.ISP, hours(1), ITEM));
        UUID clock = Noticed.clock(police, Orders.BLOCK);
        police.when(Orders.takeBack(officer(Role.LIAISON, "A05"), hours(2)))
                .then(
                        BlockOrderWithdrawn.class,
                        e -> assertThat(e.clocks().stopped()).containsExactly(clock));
        police.when(Orders.takeBack(LIAISON, hours(2))).refusedWith(Refusal.WRONG_AGENCY);
        police.when(Orders.takeBack(officer(Role.LIAISON, "A05"), hours(0))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        Given fallen = police.after(Orders.takeBack(officer(Role.LIAISON, "A05"), hours(2)));
        fallen.when(Orders.takeBack(officer(Role.LIAISON, "A05"), hours(3))).refusedWith(Refusal.BLOCK_ALREADY_LIFTED);
        fallen.when(Orders.confirm(Orders.PROVIDER, hours(3))).refusedWith(Refusal.BLOCK_ALREADY_LIFTED);
        assertThat(fallen.file().clocks().open(Orders.BLOCK)).isEmpty();
    }

    @Test
    @DisplayName(
            "what a provider has carried out is lifted, not taken back; an order that is none is not taken back either")
    void carried_out() {
        Orders.inForce().when(Orders.takeBack(LIAISON, hours(28))).refusedWith(Refusal.BLOCK_CARRIED_OUT);
        Noticed.unmet().when(Orders.takeBack(LIAISON, hours(28))).refusedWith(Refusal.UNKNOWN_BLOCK);
    }
}
