package org.hoso.ops.whole.plays;

import static org.hoso.ops.sample.CommandBody.fields;

import java.util.List;
import java.util.Map;
import org.hoso.cases.PlatformNotice.NotifyPlatform;
import org.hoso.cases.PlatformNotice.OpenPlatformCase;
import org.hoso.cases.PlatformNotice.RecordDelivery;
import org.hoso.cases.PlatformNotice.RecordPlatformAnswer;
import org.hoso.cases.PlatformNotice.ResendNotice;
import org.hoso.cases.Removal.CheckRemoval;
import org.hoso.cases.Removal.ClaimRemoval;
import org.hoso.cases.Removal.ConfirmRemoval;
import org.hoso.cases.Removal.ConfirmRestoration;
import org.hoso.cases.Removal.ReportReappearance;
import org.hoso.ops.sample.StoryStart;

/** What is asked of a platform, what it answers, and what becomes of the content. */
final class MeasurePlays {
    private static final String LIAISON = "liaison@abei";

    private MeasurePlays() {}

    static List<Script> scripts() {
        return List.of(
                Script.of(NotifyPlatform.class, State.CONCLUDED, LIAISON, MeasurePlays::notice)
                        .also(State.SERVED, LIAISON, MeasurePlays::ofDecision)
                        .also(State.WEBSITE_VN, LIAISON, p -> toWebsite(p, "WEBSITE_VN", "vnnic"))
                        .also(State.WEBSITE_VN, LIAISON, p -> toWebsite(p, "WEBSITE_VN", "registrar"))
                        .also(State.WEBSITE_VN, LIAISON, p -> toWebsite(p, "WEBSITE_VN", "hosting_provider"))
                        .also(State.WEBSITE_VN, LIAISON, p -> toWebsite(p, "WEBSITE_VN", "isp"))
                        .also(State.WEBSITE, LIAISON, p -> toWebsite(p, "WEBSITE_INTL", "isp_block"))
                        .also(State.MARKETPLACE, "liaison@idea", MeasurePlays::ofTrade)
                        .also(State.WITH_CYBER_FORCE, "liaison@a05", MeasurePlays::ofCyberForce),
                Script.of(
                        RecordDelivery.class,
                        State.NOTICED,
                        LIAISON,
                        p -> fields("noticeId", p.id("notice"), "delivery", "delivered", "receipt", "BD-1")),
                Script.of(ResendNotice.class, State.NOTICED, LIAISON, p -> fields("noticeId", p.id("notice"))),
                Script.of(RecordPlatformAnswer.class, State.NOTICED, LIAISON, MeasurePlays::refused)
                        .choosing("reason absent", p -> fields("answer", "acting")),
                Script.of(
                        OpenPlatformCase.class,
                        State.OVERDUE,
                        "coordinator@abei",
                        p -> fields(
                                "platform",
                                "FACEBOOK",
                                "title",
                                "Nền tảng không gỡ quảng cáo trong 24 giờ",
                                "description",
                                "Đã yêu cầu, không trả lời.")),
                Script.of(
                        ClaimRemoval.class,
                        State.NOTICED,
                        "platform@facebook",
                        p -> fields("noticeId", p.id("notice"), "itemIds", List.of(p.id("item")))),
                Script.of(
                        CheckRemoval.class,
                        State.NOTICED,
                        LIAISON,
                        p -> fields(
                                "itemId",
                                p.id("item"),
                                "result",
                                "gone",
                                "vantage",
                                "vn-hn-1",
                                "evidence",
                                "cd".repeat(32))),
                Script.of(
                        ConfirmRemoval.class,
                        State.CHECKED,
                        LIAISON,
                        p -> fields("itemId", p.id("item"), "checkIds", List.of(p.id("check"), p.id("other check")))),
                Script.of(
                        ReportReappearance.class,
                        State.REMOVED,
                        LIAISON,
                        p -> fields(
                                "itemId",
                                p.id("item"),
                                "url",
                                StoryStart.post("facebook.example"),
                                "evidence",
                                "cd".repeat(32))),
                Script.of(
                                ConfirmRestoration.class,
                                State.RESTORATION_OWED,
                                LIAISON,
                                p -> fields("itemId", p.id("item"), "consequenceId", p.id("consequence")))
                        .also(State.GONE_BY_ITSELF, LIAISON, p -> fields("itemId", p.id("item"))));
    }

    private static Map<String, Object> notice(Prepared p) {
        return fields(
                "platform",
                "FACEBOOK",
                "itemIds",
                List.of(p.id("item")),
                "ground",
                "advertising",
                "urgent",
                false,
                "channel",
                "platform_portal",
                "document",
                p.document("88/YC"),
                "conclusionId",
                p.id("conclusion"),
                "reason",
                "Quảng cáo nói quá công dụng.");
    }

    private static Map<String, Object> ofDecision(Prepared p) {
        Map<String, Object> notice = notice(p);
        notice.put("restsOn", p.id("decision"));
        notice.put("proof", p.document("BN-88"));
        notice.remove("conclusionId");
        return notice;
    }

    private static Map<String, Object> ofCyberForce(Prepared p) {
        Map<String, Object> notice = notice(p);
        notice.put("ground", "cyber_security");
        notice.put("urgent", true);
        return notice;
    }

    private static Map<String, Object> ofTrade(Prepared p) {
        Map<String, Object> notice = notice(p);
        notice.put("platform", "SHOPEE");
        notice.put("ground", "ecommerce");
        notice.put("channel", "official_letter");
        notice.remove("conclusionId");
        return notice;
    }

    private static Map<String, Object> toWebsite(Prepared p, String kind, String channel) {
        Map<String, Object> notice = notice(p);
        notice.put("platform", kind);
        notice.put("channel", channel);
        notice.remove("conclusionId");
        return notice;
    }

    private static Map<String, Object> refused(Prepared p) {
        return fields("noticeId", p.id("notice"), "answer", "refused", "reason", "Không phải là quảng cáo.");
    }
}
