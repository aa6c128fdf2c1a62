package org.hoso.ops.whole.plays;

import static org.hoso.ops.sample.CommandBody.fields;

import java.util.List;
import java.util.Map;
import org.hoso.affairs.Affair.AddCaseToAffair;
import org.hoso.affairs.Affair.OpenAffair;
import org.hoso.affairs.Affair.RecordLiability;
import org.hoso.affairs.Affair.RemoveCaseFromAffair;
import org.hoso.lists.Confirmation.ConfirmList;
import org.hoso.lists.Listing.ChallengeListing;
import org.hoso.lists.Listing.EraseChallenger;
import org.hoso.lists.Listing.ProposeListing;
import org.hoso.lists.Listing.PublishListing;
import org.hoso.lists.Listing.RemoveListing;
import org.hoso.lists.Listing.ReviewListing;

/** What is said of affairs and of the lists. */
final class ListPlays {
    private static final String COORDINATOR = "coordinator@abei";
    private static final String KEEPER = "lists@abei";

    private ListPlays() {}

    static List<Script> scripts() {
        return List.of(
                Script.of(OpenAffair.class, State.NOTHING, COORDINATOR, p -> fields("title", "Chiến dịch kẹo mẫu")),
                Script.of(AddCaseToAffair.class, State.AFFAIR, COORDINATOR, p -> fields("caseId", p.id("case"))),
                Script.of(
                        RecordLiability.class,
                        State.AFFAIR_OF_A_CASE,
                        COORDINATOR,
                        p -> fields("caseId", p.id("case"), "subjectId", p.id("subject"), "liability", "host")),
                Script.of(
                        RemoveCaseFromAffair.class,
                        State.AFFAIR_OF_A_CASE,
                        COORDINATOR,
                        p -> fields("caseId", p.id("case"), "reason", "Không liên quan.")),
                Script.of(ProposeListing.class, State.NOTHING, KEEPER, p -> OtherStates.listing())
                        .also(State.SERVED, KEEPER, ListPlays::black)
                        .choosing("kind=page", p -> fields("url", page("facebook.example/trang-")))
                        .choosing("kind=channel", p -> fields("url", page("youtube.example/@kenh-")))
                        .choosing("kind=account", p -> fields("url", page("tiktok.example/@ban-")))
                        .choosing("kind=group", p -> fields("url", page("facebook.example/groups/nhom-")))
                        .choosing("kind=app", p -> fields("url", page("apps.example/ung-dung-"))),
                Script.of(
                        PublishListing.class,
                        State.LISTING_PROPOSED,
                        "lists2@abei",
                        p -> fields("document", p.document("9/TB"), "where", "https://abei.example")),
                Script.of(ChallengeListing.class, State.LISTED, "subject@demo", ListPlays::challenge),
                Script.of(ReviewListing.class, State.CHALLENGED, "appeals@mocst", ListPlays::review)
                        .choosing("finding=falls", p -> fields("reviewOn", Script.NOTHING))
                        .choosing("reviewOn absent", p -> fields("finding", "falls"))
                        .choosing("by lists", p -> fields("challengeId", Script.NOTHING))
                        .by(org.hoso.cases.Role.LISTS, "lists2@abei"),
                Script.of(RemoveListing.class, State.LISTED, KEEPER, ListPlays::removal),
                Script.of(EraseChallenger.class, State.CHALLENGE_DECIDED, "dpo@mocst", ListPlays::erasure),
                Script.of(
                        ConfirmList.class,
                        State.LIST_READ,
                        "subscriber@demo",
                        p -> fields("number", p.number("number"), "hash", p.word("hash", Prepared.hash64()))));
    }

    private static String page(String begin) {
        return "https://" + begin + java.util.UUID.randomUUID();
    }

    private static Map<String, Object> black(Prepared p) {
        Map<String, Object> listing = OtherStates.listing();
        listing.put("list", "black");
        listing.put("ground", fields("caseId", p.id("caseId"), "decisionId", p.id("decision")));
        return listing;
    }

    private static Map<String, Object> challenge(Prepared p) {
        return fields(
                "challengerName",
                "Chủ Trang Mẫu",
                "contact",
                "0900 000 000",
                "grounds",
                "Trang này không còn là của tôi.",
                "document",
                p.document("1/ĐĐN"));
    }

    private static Map<String, Object> review(Prepared p) {
        return fields(
                "challengeId",
                p.id("challenge"),
                "finding",
                "kept",
                "reason",
                "Căn cứ vẫn còn.",
                "document",
                p.document("2/KL"),
                "reviewOn",
                "2096-01-01");
    }

    private static Map<String, Object> removal(Prepared p) {
        return fields("reason", "owner_asked", "document", p.document("3/TB"), "note", "Chủ trang đề nghị.");
    }

    private static Map<String, Object> erasure(Prepared p) {
        return fields(
                "challengeId",
                p.id("challenge"),
                "legalBasis",
                "91/2025/QH15",
                "document",
                p.document("5/QĐ"),
                "retentionEnded",
                p.document("6/QĐ"));
    }
}
