package org.hoso.ops.whole.plays;

import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.sample.stories.Openings;
import org.hoso.ops.whole.tour.Consequences;
import org.hoso.ops.whole.tour.Scenes;
import tools.jackson.databind.JsonNode;

/** A case while content is asked for, removed, blocked. */
final class MeasureStates {
    private static final String LIAISON = "liaison@abei";

    private MeasureStates() {}

    private static Prepared noticed(StoryCase matter) {
        String notice = Openings.notice(matter);
        return CaseStates.concluded(matter).with("notice", notice);
    }

    static Prepared noticed(StoryStart stage) {
        return noticed(Openings.concludedSupplement(stage, 4, Scenes.NO_ADVISORY));
    }

    /** Its owner took it away; nobody asked for that. */
    static Prepared goneByItself(StoryStart stage) {
        StoryCase matter = Openings.concludedSupplement(stage, 4, Scenes.NO_ADVISORY);
        Openings.confirmGone(matter);
        return Prepared.of(matter);
    }

    static Prepared websiteOfVietNam(StoryStart stage) {
        return CaseStates.concluded(
                Openings.concludedSupplement(stage, 4, Scenes.NO_ADVISORY, StoryStart.post("shop-demo.vn.example")));
    }

    /** On a marketplace, with the body that the law of trade gives it to. */
    static Prepared marketplace(StoryStart stage) {
        Map<String, Object> report = new LinkedHashMap<>(Scenes.report(StoryStart.post("shopee.example")));
        report.put("productField", "ecommerce_trader");
        StoryCase matter =
                stage.reported("intake@idea", stage.daysAgo(3), report).later(Duration.ofHours(1));
        Map<String, Object> classification = new LinkedHashMap<>(Scenes.classification(matter, Scenes.NO_ADVISORY));
        classification.put("productField", "ecommerce_trader");
        matter.step("classifier@idea", "classify-violation", classification);
        return Prepared.of(matter);
    }

    /** Seen gone from two places. */
    static Prepared checked(StoryStart stage) {
        StoryCase matter = Openings.concludedSupplement(stage, 4, Scenes.NO_ADVISORY);
        String notice = Openings.notice(matter);
        matter.later(Duration.ofHours(1));
        String one = gone(matter, "vn-hn-1");
        String two = gone(matter, "vn-hcm-1");
        return CaseStates.concluded(matter)
                .with("notice", notice)
                .with("check", one)
                .with("other check", two);
    }

    private static String gone(StoryCase matter, String vantage) {
        return matter.step(
                        LIAISON, "check-removal", fields("itemId", matter.item(), "result", "gone", "vantage", vantage))
                .created("checkId");
    }

    static Prepared removed(StoryStart stage) {
        StoryCase matter = Openings.concludedSupplement(stage, 4, Scenes.NO_ADVISORY);
        String notice = Openings.notice(matter);
        matter.later(Duration.ofHours(1));
        Openings.confirmGone(matter);
        return CaseStates.concluded(matter).with("notice", notice);
    }

    /** Removed, and the request for that annulled. */
    static Prepared restorationOwed(StoryStart stage) {
        StoryCase matter = Openings.concludedSupplement(stage, 4, Scenes.NO_ADVISORY);
        String notice = Openings.notice(matter);
        matter.later(Duration.ofHours(1));
        Openings.confirmGone(matter);
        matter.later(Duration.ofHours(1));
        Consequences.annulled(matter, "notice", notice);
        return Prepared.of(matter).with("consequence", Consequences.owed(matter, "restore_content"));
    }

    /** Its seller is fined, and Facebook let its day pass. */
    static Prepared decidedOverdue(StoryStart stage) {
        var decided = Scenes.Decided.in(stage, 9);
        StoryCase matter = decided.matter();
        Openings.notice(matter);
        matter.until(LIAISON, "a case against the platform proposed", MeasureStates::proposed);
        return Prepared.of(matter.later(Duration.ofHours(30))).with("decision", decided.decision());
    }

    /** Facebook let its day pass. */
    static Prepared overdue(StoryStart stage) {
        StoryCase matter = Openings.concludedSupplement(stage, 9, Scenes.NO_ADVISORY);
        String notice = Openings.notice(matter);
        matter.until(LIAISON, "a case against the platform proposed", MeasureStates::proposed);
        return CaseStates.concluded(matter.later(Duration.ofHours(30))).with("notice", notice);
    }

    private static boolean proposed(JsonNode file) {
        return !file.path("platformCases").isEmpty();
    }

    /** Content on a website behind which nobody is found. */
    static Prepared website(StoryStart stage) {
        return Prepared.of(nobodyBehind(stage));
    }

    static Prepared cyberForce(StoryStart stage) {
        StoryCase matter = withCyberForce(stage);
        String subject = matter.step("recorder@abei", "allege-subject", fields("role", "seller"))
                .created("subjectId");
        return CaseStates.concluded(matter).with("subject", subject);
    }

    private static StoryCase withCyberForce(StoryStart stage) {
        StoryCase matter = Openings.concludedSupplement(stage, 4, Scenes.NO_ADVISORY);
        matter.step(CaseStates.COORDINATOR, "join-agency", fields("agency", "A05", "capacity", "co_handler"));
        return matter.later(Duration.ofHours(1));
    }

    private static StoryCase nobodyBehind(StoryStart stage) {
        StoryCase matter =
                Openings.concludedSupplement(stage, 5, Scenes.NO_ADVISORY, StoryStart.post("trang-mau.example"));
        matter.step(
                "recorder@abei",
                "declare-subject-unidentifiable",
                fields("efforts", "Đã tra cứu tên miền, không tìm thấy."));
        return matter.later(Duration.ofHours(1));
    }

    private static String block(StoryCase matter) {
        String block = matter.step(
                        LIAISON,
                        "order-block",
                        fields(
                                "itemIds",
                                List.of(matter.item()),
                                "target",
                                "isp",
                                "ground",
                                "no_owner_found",
                                "providers",
                                List.of("ISP_DEMO"),
                                "document",
                                matter.document("9/YC-NC")))
                .created("blockId");
        matter.later(Duration.ofHours(1));
        return block;
    }

    static Prepared blocked(StoryStart stage) {
        StoryCase matter = nobodyBehind(stage);
        return Prepared.of(matter).with("block", block(matter));
    }

    static Prepared blockedGone(StoryStart stage) {
        StoryCase matter = nobodyBehind(stage);
        String block = block(matter);
        Openings.confirmGone(matter);
        return Prepared.of(matter).with("block", block);
    }

    /** The block is annulled, and to be lifted. */
    static Prepared blockAnnulled(StoryStart stage) {
        StoryCase matter = nobodyBehind(stage);
        String block = block(matter);
        Consequences.annulled(matter, "block", block);
        return Prepared.of(matter).with("block", block).with("consequence", Consequences.owed(matter, "lift_block"));
    }

    /** What was blocked went away, and access is to be opened again. */
    static Prepared lifted(StoryStart stage) {
        StoryCase matter = nobodyBehind(stage);
        String block = block(matter);
        matter.step("isp@demo", "confirm-block", fields("blockId", block));
        matter.later(Duration.ofHours(1));
        Openings.confirmGone(matter);
        matter.later(Duration.ofHours(1));
        matter.step(
                LIAISON,
                "lift-block",
                fields("blockId", block, "reason", "Nội dung đã gỡ.", "document", matter.document("10/CV")));
        return Prepared.of(matter).with("block", block);
    }

    static Prepared locked(StoryStart stage) {
        var identified = Scenes.Identified.in(stage, 4);
        StoryCase matter = identified.matter();
        String lock = matter.step(
                        LIAISON,
                        "request-account-lock",
                        fields(
                                "platform",
                                "FACEBOOK",
                                "subjectId",
                                identified.subject(),
                                "kind",
                                "temporary",
                                "days",
                                7,
                                "document",
                                matter.document("31/YC-KTK")))
                .created("lockId");
        return Prepared.of(matter).with("subject", identified.subject()).with("lock", lock);
    }

    /** The cyber force alone may ask who is behind an account. */
    static Prepared infoAsked(StoryStart stage) {
        StoryCase matter = withCyberForce(stage);
        String request = matter.step(
                        "liaison@a05",
                        "request-user-info",
                        fields("platform", "FACEBOOK", "urgency", "ordinary", "document", matter.document("33/YC")))
                .created("requestId");
        return Prepared.of(matter).with("request", request);
    }
}
