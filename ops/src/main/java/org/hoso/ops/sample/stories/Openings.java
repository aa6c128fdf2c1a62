package org.hoso.ops.sample.stories;

import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;

/** Beginnings that several stories share. */
public final class Openings {
    private Openings() {}

    public static Map<String, Object> report(String title, String url, String field, String product) {
        return fields(
                "reporter",
                fields("type", "citizen", "province", "HCM", "name", "Người Phản Ánh Mẫu"),
                "title",
                title,
                "description",
                "Trang này chạy quảng cáo nói quá công dụng, đề nghị kiểm tra.",
                "productField",
                field,
                "productName",
                product,
                "items",
                List.of(fields("url", url)));
    }

    /** A supplement advertised as a cure on Facebook, taken in by ABEI, classified, with VFA's conclusion. */
    public static StoryCase concludedSupplement(StoryStart stage, int daysAgo, List<String> types) {
        return concludedSupplement(stage, daysAgo, types, StoryStart.post("facebook.example"));
    }

    /** The same about one post: accounts that many matters share are repeat ones before long. */
    public static StoryCase concludedSupplement(StoryStart stage, int daysAgo, List<String> types, String post) {
        StoryCase matter = stage.reported(
                "intake@abei",
                stage.daysAgo(daysAgo),
                report("Viên uống trị dứt điểm tiểu đường", post, "functional_food", "Đường An Mẫu"));
        matter.later(Duration.ofHours(1));
        matter.step(
                "classifier@abei",
                "classify-violation",
                fields(
                        "productField",
                        "functional_food",
                        "violationTypes",
                        types,
                        "actDate",
                        matter.today().minusDays(2).toString(),
                        "urgency",
                        "normal"));
        matter.later(Duration.ofHours(1));
        String request = matter.step("coordinator@abei", "request-conclusion", fields("fromAgency", "VFA"))
                .created("requestId");
        matter.later(Duration.ofHours(20));
        Map<String, Object> conclusion = conclusion(matter, "violation", "1234/ATTP-SP");
        conclusion.put("requestId", request);
        matter.step("expert@vfa", "give-conclusion", conclusion);
        return matter.later(Duration.ofHours(1));
    }

    /** What VFA concludes, unasked unless a request is named. */
    public static Map<String, Object> conclusion(StoryCase matter, String finding, String number) {
        return fields(
                "finding",
                finding,
                "document",
                matter.document(number),
                "grounds",
                finding.equals("no_violation")
                        ? "Nội dung quảng cáo phù hợp với hồ sơ công bố đã điều chỉnh."
                        : "Nội dung quảng cáo không phù hợp với hồ sơ công bố.");
    }

    /** The notice to Facebook about the reported item. @return the notice's id */
    public static String notice(StoryCase matter) {
        return notified(matter).created("noticeId");
    }

    public static Reply notified(StoryCase matter) {
        Map<String, Object> notice = notice(matter, matter.document("88/PTTH&TTĐT-YC"));
        notice.put("proof", matter.document("BN-88"));
        return matter.step("liaison@abei", "notify-platform", notice);
    }

    /** Of the matter's item, by a paper and without a proof of its sending. */
    public static Map<String, Object> notice(StoryCase matter, Map<String, Object> paper) {
        return notice(matter.item(), paper);
    }

    /** Of an item, likewise. */
    public static Map<String, Object> notice(String item, Map<String, Object> paper) {
        return fields(
                "platform",
                "FACEBOOK",
                "itemIds",
                List.of(item),
                "ground",
                "advertising",
                "urgent",
                false,
                "channel",
                "platform_portal",
                "document",
                paper);
    }

    /** What an order to cut the reported item off says, its removal being overdue. */
    public static Map<String, Object> block(StoryCase matter) {
        return fields(
                "itemIds",
                List.of(matter.item()),
                "target",
                "isp",
                "ground",
                "removal_clock_breached",
                "document",
                matter.document("9/YC-NCTC"));
    }

    /** Facebook removes the item, our own check agrees. */
    public static void removed(StoryCase matter, String notice) {
        matter.later(Duration.ofHours(5));
        matter.step(
                "platform@facebook", "claim-removal", fields("noticeId", notice, "itemIds", List.of(matter.item())));
        matter.later(Duration.ofHours(1));
        confirmGone(matter);
    }

    /** Seen gone from two places. */
    public static void confirmGone(StoryCase matter) {
        List<String> checks = List.of(gone(matter, "vn-hn-1"), gone(matter, "vn-hcm-1"));
        matter.step("liaison@abei", "confirm-removal", fields("itemId", matter.item(), "checkIds", checks));
    }

    private static String gone(StoryCase matter, String vantage) {
        return matter.step(
                        "liaison@abei",
                        "check-removal",
                        fields("itemId", matter.item(), "result", "gone", "vantage", vantage))
                .created("checkId");
    }

    /** The body that concluded is told how it ends: before that, no case closes. */
    public static void told(StoryCase matter, String outcome) {
        matter.step(
                "coordinator@abei",
                "notify-outcome",
                fields("addressee", "sector_body", "agency", "VFA", "outcome", outcome));
    }

    public static String identified(StoryCase matter, String kind, String role) {
        long drawn = Math.abs(UUID.randomUUID().getMostSignificantBits() % 100_000_000L);
        return identified(matter, kind, role, "0790" + drawn);
    }

    /** The same as one who is known elsewhere too. */
    public static String identified(StoryCase matter, String kind, String role, String identityNumber) {
        return matter.step("recorder@abei", "identify-subject", who(kind, role, identityNumber))
                .created("subjectId");
    }

    public static Map<String, Object> who(String kind, String role, String identityNumber) {
        return fields(
                "kind",
                kind,
                "role",
                role,
                "province",
                "HCM",
                "abroad",
                false,
                "name",
                "Đối Tượng Vi Phạm Mẫu",
                "identityNumber",
                identityNumber);
    }

    /** A picture of the screen as a piece of evidence. @param capturedAt an instant */
    public static Map<String, Object> screenshot(String itemId, String capturedAt) {
        return fields(
                "itemId",
                itemId,
                "sha256",
                "ab".repeat(32),
                "mediaType",
                "image/png",
                "sizeBytes",
                1_024,
                "capturedAt",
                capturedAt,
                "method",
                "screenshot");
    }
}
