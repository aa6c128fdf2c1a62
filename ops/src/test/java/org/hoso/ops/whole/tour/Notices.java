package org.hoso.ops.whole.tour;

import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoso.cases.Refusal;
import org.hoso.ops.sample.CommandBody;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.sample.stories.Openings;
import org.hoso.ops.whole.tour.Scenario.ByOfficers;

/** Turned down while a platform is asked to remove something. */
final class Notices {
    static final String LIAISON = "liaison@abei";

    private Notices() {}

    static Map<Refusal, ByOfficers> scenarios() {
        Map<Refusal, ByOfficers> scenarios = new EnumMap<>(sent());
        scenarios.put(Refusal.NO_PLATFORM_CASE_PROPOSED, stage -> against(Scenes.classified(stage)));
        scenarios.put(Refusal.NO_VIOLATION_FOUND, Notices::afterConclusionOfNone);
        scenarios.put(Refusal.PLATFORM_CASE_ALREADY_OPENED, Notices::openedTwice);
        return scenarios;
    }

    /** VFA thinks better of it. */
    private static Reply afterConclusionOfNone(StoryStart stage) {
        StoryCase matter = Openings.concludedSupplement(stage, 4, Scenes.NO_ADVISORY);
        matter.step("expert@vfa", "give-conclusion", Openings.conclusion(matter, "no_violation", "1235/ATTP-SP"));
        return notify(matter.later(Duration.ofHours(1)), "urgent", false);
    }

    private static Map<Refusal, ByOfficers> sent() {
        return Map.of(
                Refusal.UNKNOWN_NOTICE,
                stage -> delivered(Scenes.classified(stage), Scenes.nobody()),
                Refusal.ITEM_ON_OTHER_PLATFORM,
                stage -> notify(Scenes.classified(stage), "platform", "TIKTOK"),
                Refusal.ITEM_ALREADY_REMOVED,
                stage -> notify(Measures.removed(stage), "urgent", false),
                Refusal.NOT_A_VIOLATION,
                stage -> notify(Scenes.reported(stage), "urgent", false),
                Refusal.CONCLUSION_REQUIRED,
                stage -> notify(Scenes.classified(stage), "conclusionId", Scenes.nobody()),
                Refusal.CHANNEL_NOT_OFFERED,
                stage -> notify(Scenes.classified(stage), "channel", "vnnic"),
                Refusal.PROOF_OF_ANOTHER_DAY,
                stage -> {
                    StoryCase matter = Scenes.classified(stage);
                    return notify(
                            matter,
                            "proof",
                            CommandBody.document("BN-1", matter.today().minusDays(1)));
                },
                Refusal.GROUND_DOES_NOT_APPLY,
                Notices::tradeGroundOnSocialNetwork,
                Refusal.DELIVERY_ALREADY_RECORDED,
                stage -> {
                    StoryCase matter = Openings.concludedSupplement(stage, 4, Scenes.NO_ADVISORY);
                    String notice = Openings.notice(matter);
                    delivered(matter, notice);
                    return delivered(matter, notice);
                },
                Refusal.NOTICE_ANNULLED,
                stage -> {
                    StoryCase matter = Openings.concludedSupplement(stage, 4, Scenes.NO_ADVISORY);
                    String notice = Openings.notice(matter);
                    matter.later(Duration.ofHours(1));
                    Consequences.annulled(matter, "notice", notice);
                    return matter.ask(LIAISON, "resend-notice", fields("noticeId", notice));
                });
    }

    /** E-commerce law binds marketplaces; the trade side has the power to ask, but not this platform on that ground. */
    private static Reply tradeGroundOnSocialNetwork(StoryStart stage) {
        Map<String, Object> report = new LinkedHashMap<>(Scenes.report());
        report.put("productField", "ecommerce_trader");
        StoryCase matter =
                stage.reported("intake@idea", stage.daysAgo(3), report).later(Duration.ofHours(1));
        Map<String, Object> classification = new LinkedHashMap<>(Scenes.classification(matter, Scenes.NO_ADVISORY));
        classification.put("productField", "ecommerce_trader");
        matter.step("classifier@idea", "classify-violation", classification);
        Map<String, Object> notice = notice(matter);
        notice.put("ground", "ecommerce");
        notice.put("channel", "official_letter");
        return matter.ask("liaison@idea", "notify-platform", notice);
    }

    private static Reply openedTwice(StoryStart stage) {
        StoryCase matter = Openings.concludedSupplement(stage, 9, Scenes.NO_ADVISORY);
        Openings.notice(matter);
        matter.until(
                "coordinator@abei",
                "a case against the platform proposed",
                file -> !file.path("platformCases").isEmpty());
        matter.later(Duration.ofHours(30));
        against(matter);
        return against(matter);
    }

    private static Reply against(StoryCase matter) {
        return matter.ask(
                "coordinator@abei",
                "open-platform-case",
                fields("platform", "FACEBOOK", "title", "Nền tảng không gỡ quảng cáo trong 24 giờ"));
    }

    private static Reply notify(StoryCase matter, String field, Object value) {
        Map<String, Object> notice = notice(matter);
        notice.put(field, value);
        return matter.ask(LIAISON, "notify-platform", notice);
    }

    private static Map<String, Object> notice(StoryCase matter) {
        Map<String, Object> notice =
                new LinkedHashMap<>(fields("platform", "FACEBOOK", "itemIds", List.of(matter.item())));
        notice.putAll(fields("ground", "advertising", "urgent", false, "channel", "platform_portal"));
        notice.put("document", matter.document("88/PTTH&TTĐT-YC"));
        return notice;
    }

    private static Reply delivered(StoryCase matter, String notice) {
        return matter.ask(LIAISON, "record-delivery", fields("noticeId", notice, "delivery", "delivered"));
    }
}
