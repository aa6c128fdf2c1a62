package org.hoso.ops.whole.tour;

import static org.hoso.ops.sample.CommandBody.fields;
import static org.hoso.ops.whole.tour.Notices.LIAISON;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hoso.cases.Orders;
import org.hoso.cases.Orders.OrderKind;
import org.hoso.cases.Refusal;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.sample.stories.Openings;
import org.hoso.ops.whole.tour.Scenario.ByOfficers;
import org.jspecify.annotations.Nullable;

/** Turned down while content is removed, restored or blocked. */
final class Measures {
    private Measures() {}

    static Map<Refusal, ByOfficers> scenarios() {
        return Map.ofEntries(
                Map.entry(Refusal.REMOVAL_NOT_ASKED, stage -> {
                    StoryCase matter = Openings.concludedSupplement(stage, 4, Scenes.NO_ADVISORY);
                    String other = matter.step(
                                    "intake@abei",
                                    "add-item",
                                    fields("item", fields("url", StoryStart.post("facebook.example"))))
                            .created("itemId");
                    return claim(matter, Openings.notice(matter), other);
                }),
                Map.entry(Refusal.UNKNOWN_CHECK, stage -> confirm(noticed(stage), Scenes.nobody())),
                Map.entry(Refusal.CONTENT_NOT_GONE, stage -> {
                    StoryCase matter = noticed(stage);
                    return confirm(matter, check(matter, "still_there"));
                }),
                Map.entry(Refusal.NO_CHECK_SINCE_CLAIM, stage -> {
                    StoryCase matter = Openings.concludedSupplement(stage, 4, Scenes.NO_ADVISORY);
                    String notice = Openings.notice(matter);
                    String early = check(matter.later(Duration.ofHours(1)), "gone");
                    claim(matter.later(Duration.ofHours(1)), notice, matter.item());
                    return confirm(matter, early);
                }),
                Map.entry(Refusal.CHECKS_DO_NOT_AGREE, stage -> {
                    StoryCase matter = noticed(stage);
                    return confirm(matter, check(matter, "gone"));
                }),
                Map.entry(Refusal.VANTAGE_RESERVED, stage -> {
                    StoryCase matter = noticed(stage);
                    return matter.ask(LIAISON, "check-removal", seen(matter, "gone", "machine"));
                }),
                Map.entry(Refusal.BASIS_NOT_SAID, stage -> {
                    var decided = Scenes.Decided.in(stage, 9);
                    return lock(decided.matter(), decided.subject());
                }),
                Map.entry(Refusal.ITEM_NOT_REMOVED, stage -> {
                    StoryCase matter = noticed(stage);
                    return matter.ask(LIAISON, "report-reappearance", fields("itemId", matter.item()));
                }),
                Map.entry(Refusal.UNDOING_NOT_OWED, stage -> {
                    StoryCase matter = removed(stage);
                    return matter.ask(LIAISON, "confirm-restoration", fields("itemId", matter.item()));
                }),
                Map.entry(
                        Refusal.UNKNOWN_BLOCK,
                        stage -> Scenes.classified(stage)
                                .ask(LIAISON, "confirm-block", fields("blockId", Scenes.nobody()))),
                Map.entry(
                        Refusal.UNKNOWN_LOCK,
                        stage -> Scenes.classified(stage)
                                .ask(LIAISON, "confirm-account-lock", fields("lockId", Scenes.nobody()))),
                Map.entry(Refusal.UNKNOWN_ORDER, stage -> again(Scenes.classified(stage), Scenes.nobody())),
                Map.entry(Refusal.ORDER_ANNULLED, stage -> {
                    var blocked = Blocked.in(stage);
                    Consequences.annulled(blocked.matter(), "block", blocked.block());
                    UUID order = Orders.dispatchId(UUID.fromString(blocked.block()), OrderKind.BLOCK, "ISP");
                    return again(blocked.matter(), order.toString());
                }),
                Map.entry(Refusal.BLOCK_GROUND_NOT_MET, stage -> order(Scenes.classified(stage))),
                Map.entry(Refusal.VIOLATION_NOT_DEALT_WITH, stage -> lift(Blocked.in(stage))),
                Map.entry(Refusal.BLOCK_NOT_LIFTED, stage -> {
                    var blocked = Blocked.in(stage);
                    return answer(blocked, "confirm-lifting", fields("blockId", blocked.block()));
                }),
                Map.entry(Refusal.PROVIDER_NOT_SAID, stage -> {
                    var blocked = Blocked.in(stage, List.of("VNPT", "FPT"));
                    return answer(blocked, "confirm-block", fields("blockId", blocked.block()));
                }),
                Map.entry(Refusal.PROVIDER_NOT_NAMED, stage -> {
                    var blocked = Blocked.in(stage);
                    return answer(blocked, "confirm-block", fields("blockId", blocked.block(), "provider", "VNPT"));
                }),
                Map.entry(Refusal.UNKNOWN_PROVIDER, stage -> order(Scenes.classified(stage), List.of("ABC"))),
                Map.entry(
                        Refusal.ITEM_UNDER_ORDER,
                        stage -> order(Blocked.in(stage).matter())),
                Map.entry(Refusal.BLOCK_CARRIED_OUT, stage -> {
                    var blocked = Blocked.in(stage);
                    answer(blocked, "confirm-block", fields("blockId", blocked.block()));
                    return answer(
                            blocked,
                            "withdraw-block-order",
                            fields(
                                    "blockId",
                                    blocked.block(),
                                    "reason",
                                    "Nhầm nhà mạng.",
                                    "document",
                                    blocked.matter().document("11/CV")));
                }),
                Map.entry(Refusal.BLOCK_ALREADY_LIFTED, stage -> {
                    var blocked = Blocked.in(stage);
                    Openings.confirmGone(blocked.matter());
                    lift(blocked);
                    return lift(blocked);
                }));
    }

    private static StoryCase noticed(StoryStart stage) {
        StoryCase matter = Openings.concludedSupplement(stage, 4, Scenes.NO_ADVISORY);
        Openings.notice(matter);
        return matter.later(Duration.ofHours(1));
    }

    static StoryCase removed(StoryStart stage) {
        StoryCase matter = noticed(stage);
        Openings.confirmGone(matter);
        return matter.later(Duration.ofHours(1));
    }

    /** Blocked after the platform kept silent for a day. */
    record Blocked(StoryCase matter, String block) {
        static Blocked in(StoryStart stage) {
            return in(stage, null);
        }

        /** @param providers by name; null for all of a kind */
        static Blocked in(StoryStart stage, @Nullable List<String> providers) {
            StoryCase matter = Openings.concludedSupplement(stage, 9, Scenes.NO_ADVISORY);
            Openings.notice(matter);
            History.of(matter)
                    .until(lines -> lines.stream()
                            .filter(line -> line.path("payload")
                                    .path("code")
                                    .asString("")
                                    .equals("ad_removal_24h"))
                            .map(line -> line.path("storedName").asString())
                            .filter("case.clock-breached"::equals)
                            .findFirst());
            Reply ordered = order(matter.later(Duration.ofHours(30)), providers);
            return new Blocked(matter.later(Duration.ofHours(1)), ordered.created("blockId"));
        }
    }

    private static Reply answer(Blocked blocked, String command, Map<String, Object> body) {
        return blocked.matter().ask(LIAISON, command, body);
    }

    private static Reply order(StoryCase matter) {
        return order(matter, null);
    }

    private static Reply order(StoryCase matter, @Nullable List<String> providers) {
        Map<String, Object> order = new LinkedHashMap<>(Openings.block(matter));
        if (providers != null) order.put("providers", providers);
        return matter.ask(LIAISON, "order-block", order);
    }

    private static Reply lift(Blocked blocked) {
        return blocked.matter()
                .ask(
                        LIAISON,
                        "lift-block",
                        fields(
                                "blockId",
                                blocked.block(),
                                "reason",
                                "Nội dung đã gỡ.",
                                "document",
                                blocked.matter().document("10/CV")));
    }

    private static Reply again(StoryCase matter, String dispatch) {
        return matter.ask(LIAISON, "resend-order", fields("dispatchId", dispatch));
    }

    private static Reply claim(StoryCase matter, String notice, String item) {
        return matter.ask(LIAISON, "claim-removal", fields("noticeId", notice, "itemIds", List.of(item)));
    }

    private static Reply lock(StoryCase matter, String subject) {
        return matter.ask(
                LIAISON,
                "request-account-lock",
                fields(
                        "platform",
                        "FACEBOOK",
                        "subjectId",
                        subject,
                        "kind",
                        "temporary",
                        "days",
                        7,
                        "document",
                        matter.document("31/YC-KTK")));
    }

    private static String check(StoryCase matter, String result) {
        return matter.step(LIAISON, "check-removal", seen(matter, result, "vn-hn-1"))
                .created("checkId");
    }

    private static Map<String, Object> seen(StoryCase matter, String result, String vantage) {
        return fields("itemId", matter.item(), "result", result, "vantage", vantage);
    }

    private static Reply confirm(StoryCase matter, String check) {
        return matter.ask(LIAISON, "confirm-removal", fields("itemId", matter.item(), "checkIds", List.of(check)));
    }
}
