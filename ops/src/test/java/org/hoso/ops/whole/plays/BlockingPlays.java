package org.hoso.ops.whole.plays;

import static org.hoso.ops.sample.CommandBody.fields;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hoso.cases.Blocking.ConfirmAccountLock;
import org.hoso.cases.Blocking.ConfirmBlock;
import org.hoso.cases.Blocking.ConfirmLifting;
import org.hoso.cases.Blocking.LiftBlock;
import org.hoso.cases.Blocking.OrderBlock;
import org.hoso.cases.Blocking.RefuseOrder;
import org.hoso.cases.Blocking.RequestAccountLock;
import org.hoso.cases.Blocking.WithdrawBlockOrder;
import org.hoso.cases.Orders;
import org.hoso.cases.Orders.OrderKind;
import org.hoso.cases.Orders.RecordOrderDelivery;
import org.hoso.cases.Orders.ResendOrder;

/** What is ordered of providers and of platforms, and what they answer. */
final class BlockingPlays {
    private static final String LIAISON = "liaison@abei";
    private static final String PROVIDER = "ISP_DEMO";

    private BlockingPlays() {}

    static List<Script> scripts() {
        return List.of(
                Script.of(OrderBlock.class, State.WEBSITE, LIAISON, BlockingPlays::order)
                        .also(State.OVERDUE, LIAISON, BlockingPlays::unmet)
                        .also(State.DECIDED_OVERDUE, LIAISON, BlockingPlays::ofDecision),
                Script.of(RefuseOrder.class, State.BLOCKED, LIAISON, BlockingPlays::refusal)
                        .also(State.LIFTED, LIAISON, BlockingPlays::liftingRefused),
                Script.of(ConfirmBlock.class, State.BLOCKED, LIAISON, BlockingPlays::confirmed),
                Script.of(LiftBlock.class, State.BLOCKED_GONE, LIAISON, BlockingPlays::lift)
                        .also(State.BLOCK_ANNULLED, LIAISON, BlockingPlays::owed),
                Script.of(
                        WithdrawBlockOrder.class,
                        State.BLOCKED,
                        LIAISON,
                        p -> fields(
                                "blockId", p.id("block"), "reason", "Nhầm nhà mạng.", "document", p.document("11/CV"))),
                Script.of(ConfirmLifting.class, State.LIFTED, LIAISON, BlockingPlays::confirmed),
                Script.of(RequestAccountLock.class, State.IDENTIFIED, LIAISON, BlockingPlays::lock)
                        .choosing("kind=permanent", p -> fields("days", Script.NOTHING))
                        .choosing("days absent", p -> fields("kind", "permanent"))
                        .also(State.DECIDED, LIAISON, BlockingPlays::lockOfDecision),
                Script.of(ConfirmAccountLock.class, State.LOCKED, LIAISON, p -> fields("lockId", p.id("lock"))),
                Script.of(
                                RecordOrderDelivery.class,
                                State.BLOCKED,
                                LIAISON,
                                p -> fields("dispatchId", dispatch(p), "delivery", "delivered", "receipt", "BD-2"))
                        .also(State.LOCKED, "platform@facebook", BlockingPlays::lockArrived),
                Script.of(ResendOrder.class, State.BLOCKED, LIAISON, p -> fields("dispatchId", dispatch(p))));
    }

    private static String dispatch(Prepared p) {
        return Orders.dispatchId(UUID.fromString(p.id("block")), OrderKind.BLOCK, PROVIDER)
                .toString();
    }

    private static Map<String, Object> order(Prepared p) {
        return fields(
                "itemIds",
                List.of(p.id("item")),
                "target",
                "isp",
                "ground",
                "no_owner_found",
                "document",
                p.document("9/YC-NC"),
                "providers",
                List.of(PROVIDER),
                "restsOnNone",
                true);
    }

    private static Map<String, Object> unmet(Prepared p) {
        return fields(
                "itemIds",
                List.of(p.id("item")),
                "target",
                "isp",
                "ground",
                "removal_clock_breached",
                "document",
                p.document("9/YC-NC"));
    }

    private static Map<String, Object> ofDecision(Prepared p) {
        Map<String, Object> order = unmet(p);
        order.put("restsOn", p.id("decision"));
        return order;
    }

    private static Map<String, Object> liftingRefused(Prepared p) {
        Map<String, Object> refusal = refusal(p);
        refusal.put("kind", "lift");
        return refusal;
    }

    private static Map<String, Object> owed(Prepared p) {
        Map<String, Object> lift = lift(p);
        lift.put("consequenceId", p.id("consequence"));
        return lift;
    }

    private static Map<String, Object> lockOfDecision(Prepared p) {
        Map<String, Object> lock = lock(p);
        lock.remove("restsOnNone");
        lock.put("restsOn", p.id("decision"));
        return lock;
    }

    private static Map<String, Object> lockArrived(Prepared p) {
        UUID dispatch = Orders.dispatchId(UUID.fromString(p.id("lock")), OrderKind.LOCK, "FACEBOOK");
        return fields("dispatchId", dispatch.toString(), "delivery", "delivered");
    }

    private static Map<String, Object> refusal(Prepared p) {
        return fields(
                "blockId",
                p.id("block"),
                "kind",
                "block",
                "reason",
                "Tên miền không qua mạng của chúng tôi.",
                "provider",
                PROVIDER);
    }

    private static Map<String, Object> confirmed(Prepared p) {
        return fields("blockId", p.id("block"), "receipt", "NOC-1", "provider", PROVIDER);
    }

    private static Map<String, Object> lift(Prepared p) {
        return fields("blockId", p.id("block"), "reason", "Nội dung đã gỡ.", "document", p.document("10/CV"));
    }

    private static Map<String, Object> lock(Prepared p) {
        return fields(
                "platform",
                "FACEBOOK",
                "subjectId",
                p.id("subject"),
                "kind",
                "temporary",
                "days",
                7,
                "document",
                p.document("31/YC-KTK"),
                "restsOnNone",
                true);
    }
}
