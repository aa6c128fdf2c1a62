package org.hoso.ops.whole.tour;

import static org.hoso.ops.sample.CommandBody.fields;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hoso.cases.Refusal;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.whole.tour.Scenario.ByOfficers;

/** Listings that are turned down. */
final class Listing {
    private static final String KEEPER = "lists@abei";
    private static final String OTHER_KEEPER = "lists2@abei";
    private static final String OWNER = "subject@demo";

    private Listing() {}

    static Map<Refusal, ByOfficers> scenarios() {
        Map<Refusal, ByOfficers> all = new EnumMap<>(Refusal.class);
        all.putAll(entries());
        all.put(Refusal.ROWS_UNFIT, Listing::file);
        all.put(Refusal.CHALLENGE_WAITS, stage -> {
            String listing = published(stage);
            String challenge =
                    ask(stage, OWNER, listing, "challenge-listing", challenge()).created("challengeId");
            Map<String, Object> paper = fields("number", "5/QĐ", "date", "2026-10-01");
            return ask(
                    stage,
                    "dpo@mocst",
                    listing,
                    "erase-challenger",
                    fields("challengeId", challenge, "legalBasis", "91/2025/QH15", "document", paper));
        });
        all.put(Refusal.UNKNOWN_LIST_CHANGE, stage -> confirm(stage, 1_000_000_000L));
        all.put(Refusal.LIST_DIFFERS, stage -> {
            published(stage);
            String path = "/api/v1/lists/changes?limit=1";
            for (int tries = 0; tries < 300 && changes(stage, path) == 0; tries++) Scenes.pause();
            return confirm(stage, 1);
        });
        return all;
    }

    private static Reply file(StoryStart stage) {
        String file = "kind,url,natural_person,application_number,application_date,from,review_on\n"
                + "site,https://localhost/,false,5/ĐĐK,2026-10-01,2040-01-01,2041-01-01\n";
        return stage.api()
                .call(KEEPER, "POST", "/api/v1/lists/propose-listings", file, Map.of("Content-Type", "text/csv"));
    }

    private static long changes(StoryStart stage, String path) {
        return stage.api().get("subscriber@demo", path).body().path("last").asLong();
    }

    private static Reply confirm(StoryStart stage, long number) {
        return stage.api()
                .post(
                        "subscriber@demo",
                        "/api/v1/lists/confirm-list",
                        fields("number", number, "hash", "ab".repeat(32)));
    }

    private static Map<Refusal, ByOfficers> entries() {
        return Map.of(
                Refusal.UNKNOWN_LISTING,
                stage -> ask(stage, OTHER_KEEPER, Scenes.nobody(), "publish-listing", announcement()),
                Refusal.LISTING_GROUND_UNKNOWN,
                stage -> propose(stage, "list", "black", "ground", fields("caseId", Scenes.nobody())),
                Refusal.ADDRESS_UNFIT,
                stage -> propose(stage, "url", "https://www.facebook.com/"),
                Refusal.LISTING_DAYS_UNFIT,
                stage -> propose(stage, "until", LocalDate.of(2020, 1, 1).toString()),
                Refusal.ALREADY_LISTED,
                stage -> {
                    String url = address();
                    propose(stage, "url", url);
                    return propose(stage, "url", url);
                },
                Refusal.LISTING_NOT_AT_THIS_STAGE,
                stage -> ask(stage, OWNER, proposed(stage), "challenge-listing", challenge()),
                Refusal.ALREADY_CHALLENGED,
                stage -> {
                    String listing = published(stage);
                    ask(stage, OWNER, listing, "challenge-listing", challenge());
                    return ask(stage, OWNER, listing, "challenge-listing", challenge());
                },
                Refusal.UNKNOWN_CHALLENGE,
                stage -> ask(stage, "appeals@mocst", published(stage), "review-listing", ruling(Scenes.nobody())),
                Refusal.CHALLENGE_DECIDED,
                stage -> {
                    String listing = published(stage);
                    String challenge = ask(stage, OWNER, listing, "challenge-listing", challenge())
                            .created("challengeId");
                    ask(stage, "appeals@mocst", listing, "review-listing", ruling(challenge));
                    return ask(stage, "appeals@mocst", listing, "review-listing", ruling(challenge));
                });
    }

    private static String address() {
        return "https://" + UUID.randomUUID() + ".example/";
    }

    /** A white listing, with one or two parts otherwise. */
    private static Reply propose(StoryStart stage, Object... otherwise) {
        Map<String, Object> body = new LinkedHashMap<>(fields(
                "list",
                "white",
                "kind",
                "site",
                "url",
                address(),
                "naturalPerson",
                false,
                "ground",
                fields("application", fields("number", "5/ĐĐK", "date", "2026-11-02")),
                "from",
                "2026-11-01",
                "reviewOn",
                "2099-01-01"));
        body.putAll(fields(otherwise));
        return stage.api().post(KEEPER, "/api/v1/lists/propose-listing", body);
    }

    private static String proposed(StoryStart stage) {
        return propose(stage).created("listingId");
    }

    private static String published(StoryStart stage) {
        String listing = proposed(stage);
        ask(stage, OTHER_KEEPER, listing, "publish-listing", announcement());
        return listing;
    }

    private static Map<String, Object> announcement() {
        return fields("document", fields("number", "9/TB", "date", "2026-11-02"), "where", "https://abei.example");
    }

    private static Map<String, Object> challenge() {
        return fields("contact", "0900 000 000", "grounds", "Trang này không còn là của tôi.");
    }

    private static Map<String, Object> ruling(String challenge) {
        return fields(
                "challengeId", challenge, "finding", "kept", "reason", "Căn cứ vẫn còn.", "reviewOn", "2098-01-01");
    }

    private static Reply ask(
            StoryStart stage, String officer, String listing, String command, Map<String, Object> body) {
        return stage.api().post(officer, "/api/v1/lists/" + listing + "/" + command, body);
    }
}
