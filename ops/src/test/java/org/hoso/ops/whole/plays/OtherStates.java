package org.hoso.ops.whole.plays;

import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.whole.tour.Scenes;
import tools.jackson.databind.JsonNode;

/** What is no case: affairs, lists, amendments of the law, published figures. */
final class OtherStates {
    static final String KEEPER = "lists@abei";
    static final String ADMIN = "admin@hoso";

    private OtherStates() {}

    static Prepared affair(StoryStart stage) {
        String affair = stage.said(
                        CaseStates.COORDINATOR, "/api/v1/affairs/open-affair", fields("title", "Chiến dịch kẹo mẫu"))
                .created("affairId");
        var identified = Scenes.Identified.in(stage, 4);
        return now().with("affairId", affair)
                .with("case", identified.matter().caseId())
                .with("subject", identified.subject());
    }

    private static Prepared now() {
        return new Prepared(Instant.now().truncatedTo(java.time.temporal.ChronoUnit.MILLIS));
    }

    static Prepared affairOfACase(StoryStart stage) {
        Prepared affair = affair(stage);
        stage.said(
                CaseStates.COORDINATOR,
                "/api/v1/affairs/" + affair.id("affairId") + "/add-case-to-affair",
                fields("caseId", affair.id("case")));
        return now().with("affairId", affair.id("affairId"))
                .with("case", affair.id("case"))
                .with("subject", affair.id("subject"));
    }

    static Map<String, Object> listing() {
        return fields(
                "list",
                "white",
                "kind",
                "site",
                "url",
                "https://" + UUID.randomUUID() + ".example/",
                "naturalPerson",
                false,
                "ground",
                fields("application", fields("number", "5/ĐĐK", "date", "2026-11-02")),
                "from",
                "2026-11-01",
                "until",
                "2098-01-01",
                "reviewOn",
                "2097-01-01",
                "note",
                "Đã kiểm tra hồ sơ.");
    }

    private static String list(StoryStart stage) {
        return stage.said(KEEPER, "/api/v1/lists/propose-listing", listing()).created("listingId");
    }

    static Prepared listingProposed(StoryStart stage) {
        String listing = list(stage);
        return now().with("listingId", listing);
    }

    private static String published(StoryStart stage) {
        String listing = list(stage);
        stage.said(
                "lists2@abei",
                "/api/v1/lists/" + listing + "/publish-listing",
                fields("document", fields("number", "9/TB", "date", "2026-11-02"), "where", "https://abei.example"));
        return listing;
    }

    static Prepared listed(StoryStart stage) {
        String listing = published(stage);
        return now().with("listingId", listing);
    }

    private static String challenge(StoryStart stage, String listing) {
        return challenge(stage, listing, "subject@demo");
    }

    private static String challenge(StoryStart stage, String listing, String who) {
        return stage.said(
                        who,
                        "/api/v1/lists/" + listing + "/challenge-listing",
                        fields(
                                "contact",
                                "0900 000 000",
                                "grounds",
                                "Trang này không còn là của tôi.",
                                "document",
                                fields("number", "1/ĐĐN", "date", "2026-11-20")))
                .created("challengeId");
    }

    static Prepared challenged(StoryStart stage) {
        String listing = published(stage);
        String challenge = challenge(stage, listing);
        return now().with("listingId", listing).with("challenge", challenge);
    }

    /** By a letter: who signed in has other challenges that wait. */
    static Prepared challengeDecided(StoryStart stage) {
        String listing = published(stage);
        String challenge = challenge(stage, listing, KEEPER);
        stage.said(
                "appeals@mocst",
                "/api/v1/lists/" + listing + "/review-listing",
                fields("challengeId", challenge, "finding", "falls", "reason", "Chủ trang đã khác."));
        return now().with("listingId", listing).with("challenge", challenge);
    }

    /** A partner holds the list as it is. */
    static Prepared listRead(StoryStart stage) {
        published(stage);
        JsonNode held = stage.api()
                .get("subscriber@demo", "/api/v1/lists/changes?limit=1")
                .body();
        for (int tries = 0; tries < 300 && held.path("changes").isEmpty(); tries++) {
            Scenes.pause();
            held = stage.api()
                    .get("subscriber@demo", "/api/v1/lists/changes?limit=1")
                    .body();
        }
        JsonNode first = held.path("changes").path(0);
        return now().with("number", first.path("number").asString())
                .with("hash", first.path("hash").asString());
    }

    /** Days off so far ahead that no clock runs over them. */
    static Map<String, Object> dayOff() {
        int days = ThreadLocalRandom.current().nextInt(4_000) * 7;
        return fields(
                "date",
                java.time.LocalDate.of(2060, 1, 7).plusDays(days).toString(),
                "nameVi",
                "Ngày nghỉ",
                "status",
                "proposed",
                "confidence",
                "unverified");
    }

    static Map<String, Object> amendment(Map<String, Object> change) {
        return fields(
                "change",
                change,
                "document",
                fields("number", "12/QĐ-TTg", "date", "2026-11-02"),
                "legalBasis",
                "Điều 112 Bộ luật Lao động");
    }

    static Prepared amendmentProposed(StoryStart stage) {
        String amendment = stage.said(
                        ADMIN, "/api/v1/registry/propose-amendment", amendment(fields("dayOff", dayOff())))
                .created("amendmentId");
        return now().with("amendmentId", amendment);
    }
}
