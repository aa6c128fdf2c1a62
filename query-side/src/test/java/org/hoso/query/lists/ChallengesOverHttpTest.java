package org.hoso.query.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.Role;
import org.hoso.cases.SampleEvents;
import org.hoso.cases.Sealed;
import org.hoso.lists.ListCode;
import org.hoso.lists.ListedKind;
import org.hoso.lists.Listing.ListingChallenged;
import org.hoso.lists.Listing.ListingRemoved;
import org.hoso.lists.Listing.ListingReviewed;
import org.hoso.lists.Listing.RemovalReason;
import org.hoso.lists.Listing.ReviewFinding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Challenges of entries")
class ChallengesOverHttpTest extends OpenLists {
    @Test
    @DisplayName(
            "tell whoever challenged an entry, and nobody else, what became of it, and the way on where it was turned down")
    void challenges() throws Exception {
        String mine = "owner" + UUID.randomUUID().toString().substring(0, 8);
        List<String> states = new ArrayList<>();
        UUID kept = challenged(mine, ReviewFinding.KEPT);
        UUID fallen = challenged(mine, ReviewFinding.FALLS);
        UUID waiting = challenged(mine, null);
        UUID taken = challenged(mine, null);
        ledger.append(new ListingRemoved(KEEPER, now(), taken, RemovalReason.MISTAKE, null, null));
        challenged("other" + mine, ReviewFinding.KEPT);
        String token = officer(Role.REPORTER, mine);
        Map<String, JsonNode> told = new HashMap<>();
        json(get(token, "/api/v1/lists/challenges?since=" + ledgered()))
                .path("challenges")
                .forEach(one -> told.put(one.path("listingId").asString(), one));
        assertThat(told).hasSize(4);
        for (UUID one : List.of(kept, fallen, waiting, taken))
            states.add(told.get(one.toString()).path("state").asString());
        assertThat(states).containsExactly("kept", "falls", "waiting", "removed");
        assertThat(told.get(waiting.toString()).has("outcome")).isFalse();
        JsonNode outcome = told.get(kept.toString()).path("outcome");
        assertThat(outcome.path("agency").asString()).isEqualTo("MOCST");
        assertThat(outcome.at("/document/number").asString()).isEqualTo(PAPER.number());
        assertThat(outcome.path("remedies").findValuesAsString("code"))
                .containsExactly("complaint2_window_30d", "court_1y");
        assertThat(outcome.path("remedies").findValuesAsString("confidence")).containsOnly("unverified");
        assertThat(told.get(fallen.toString()).at("/outcome/remedies")).isEmpty();
        JsonNode older = json(get(token, "/api/v1/lists/challenges?before=" + kept));
        assertThat(older.path("challenges").findValuesAsString("listingId")).doesNotContain(kept.toString());
        for (String stranger : List.of(officer(Role.LISTS, "ABEI"), platform("FACEBOOK")))
            assertThat(get(stranger, "/api/v1/lists/challenges").statusCode()).isEqualTo(403);
        assertThat(get(token, "/api/v1/lists/challenges?before=x").statusCode()).isEqualTo(400);
        assertThat(get(token, "/api/v1/lists/" + kept + "/history").statusCode())
                .isEqualTo(403);
    }

    private UUID challenged(String by, @Nullable ReviewFinding finding) {
        UUID listing = listed(ListCode.WHITE, ListedKind.SITE, "https://" + host() + "/", false);
        Actor owner = new Actor("reporter@" + by, "CITIZEN", LocalDate.of(2025, 3, 1), Role.REPORTER, null);
        Actor judge = new Actor("appeals@mocst", "MOCST", LocalDate.of(2025, 3, 1), Role.APPEALS, null);
        UUID challenge = UUID.randomUUID();
        Sealed text = SampleEvents.of(ListingChallenged.class).contact();
        ledger.append(new ListingChallenged(owner, now(), listing, challenge, null, text, text, null));
        if (finding != null)
            ledger.append(new ListingReviewed(
                    judge,
                    now(),
                    listing,
                    challenge,
                    finding,
                    text,
                    PAPER,
                    finding == ReviewFinding.KEPT ? LocalDate.now().plusYears(1) : null));
        return listing;
    }
}
