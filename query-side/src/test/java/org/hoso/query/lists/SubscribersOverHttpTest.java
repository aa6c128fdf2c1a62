package org.hoso.query.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.Role;
import org.hoso.cases.Sha256;
import org.hoso.lists.Confirmation.ListConfirmed;
import org.hoso.lists.ListCode;
import org.hoso.lists.ListedKind;
import org.hoso.lists.Listing.ListingRemoved;
import org.hoso.lists.Listing.RemovalReason;
import org.hoso.query.viewing.Places;
import org.hoso.runtime.lists.Contradicted;
import org.hoso.runtime.lists.ListChange;
import org.hoso.runtime.lists.ListChanges;
import org.hoso.runtime.sealing.VouchedRows;
import org.hoso.wire.CaseJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@DisplayName("The lists, for subscribers,")
class SubscribersOverHttpTest extends OpenLists {
    @Autowired
    ListsView view;

    @Autowired
    Places places;

    @Autowired
    VouchedRows vouched;

    @Test
    @DisplayName(
            "are what a subscriber holds who took every change over and nothing else; what was given out is never changed")
    void from_the_changes() throws Exception {
        UUID off = listed(ListCode.WHITE, ListedKind.SITE, "https://" + host() + "/", false);
        listed(ListCode.WHITE, ListedKind.SITE, "https://" + host() + "/", false);
        ledger.append(new ListingRemoved(KEEPER, now(), off, RemovalReason.OWNER_ASKED, null, null));
        String since = "&since=" + ledgered();
        TreeSet<String> held = new TreeSet<>();
        String token = officer(Role.SUBSCRIBER, "SUBSCRIBER_DEMO");
        for (JsonNode change :
                json(get(token, "/api/v1/lists/changes?limit=1000" + since)).path("changes")) {
            JsonNode told = CaseJson.stored().readTree(change.path("text").asString());
            String listing = told.path("listingId").asString();
            if (told.path("what").asString().equals("removed")) held.remove(listing);
            else held.add(listing);
        }
        assertThat(held).doesNotContain(off.toString());
        TreeSet<String> read = new TreeSet<>();
        for (ListCode list : ListCode.values())
            json(open("/api/v1/lists/" + list.stored() + "?limit=1000" + since))
                    .path("entries")
                    .forEach(entry -> read.add(entry.path("listingId").asString()));
        assertThat(held).isNotEmpty().isEqualTo(read);
        assertThat(get(officer(Role.COORDINATOR, "ABEI"), "/api/v1/lists/changes")
                        .statusCode())
                .isEqualTo(403);
        assertThatThrownBy(() ->
                        jdbc.sql("update events.list_change set text = '{}'").update())
                .hasMessageContaining("never changed");
        ListChanges changes = new ListChanges(jdbc, vouched);
        ListChange first = changes.find(1).orElseThrow();
        jdbc.sql("alter table events.list_change disable trigger all").update();
        String forge =
                "update events.list_change set text = replace(text, '\"listed\"', '\"removed\"') where number = ";
        assertThat(jdbc.sql(forge + first.number()).update()).isEqualTo(1);
        JsonNode problem = json(get(token, "/api/v1/lists/changes?limit=1" + since));
        assertThat(problem.path("code").asString()).isEqualTo("forged-row");
        jdbc.sql(forge.replace("listed", "x").replace("removed", "listed").replace("'\"x\"'", "'\"removed\"'")
                        + first.number())
                .update();
        jdbc.sql("alter table events.list_change enable trigger all").update();
        assertThatThrownBy(
                        () -> changes.add(first.position(), first.ledgeredAt(), first.listingId(), "listed", n -> "{}"))
                .isInstanceOf(Contradicted.class);
    }

    @Test
    @DisplayName(
            "removals are owed by who held an entry and has not confirmed its removal: six subscribers against the changes as they read them")
    void owed() throws Exception {
        Random random = new Random(11);
        Map<String, Long> confirmed = new HashMap<>();
        List<UUID> standing = new ArrayList<>();
        for (int step = 0; step < 40; step++) {
            if (standing.isEmpty() || random.nextInt(5) < 2)
                standing.add(listed(ListCode.WHITE, ListedKind.SITE, "https://" + host() + "/", false));
            else if (random.nextInt(3) > 0)
                ledger.append(new ListingRemoved(
                        KEEPER,
                        now(),
                        standing.remove(random.nextInt(standing.size())),
                        RemovalReason.OWNER_ASKED,
                        null,
                        null));
            else confirm("sub" + random.nextInt(5), confirmed);
        }
        String since = "&since=" + ledgered();
        List<JsonNode> changes = new ArrayList<>();
        json(get(officer(Role.SUBSCRIBER, "SUB0"), "/api/v1/lists/changes?limit=1000" + since))
                .path("changes")
                .forEach(one ->
                        changes.add(CaseJson.stored().readTree(one.path("text").asString())));
        int all = 0;
        for (int n = 0; n < 6; n++) {
            String token = officer(Role.SUBSCRIBER, "SUB" + n);
            long held = confirmed.getOrDefault("sub" + n, 0L);
            List<Long> expected = changes.stream()
                    .filter(off -> off.path("what").asString().equals("removed")
                            && off.path("number").asLong() > held
                            && changes.stream()
                                    .anyMatch(on -> on.path("what").asString().equals("listed")
                                            && on.path("listingId").equals(off.path("listingId"))
                                            && on.path("number").asLong() <= held))
                    .map(off -> off.path("number").asLong())
                    .toList();
            List<Long> told = new ArrayList<>();
            JsonNode page;
            do {
                String after = told.isEmpty() ? "" : "&after=" + told.getLast();
                page = json(get(token, "/api/v1/lists/owed?limit=2" + since + after));
                assertThat(page.path("held").asLong()).isEqualTo(held);
                page.path("owed").forEach(one -> told.add(one.path("number").asLong()));
            } while (page.path("next").isNumber());
            assertThat(told).as("subscriber %d", n).isEqualTo(expected);
            assertThat(json(get(token, "/api/v1/lists/changes?limit=1"))
                            .path("owed")
                            .asInt())
                    .isEqualTo(expected.size());
            all += expected.size();
        }
        assertThat(all).isPositive();
        String keeper = officer(Role.LISTS, "ABEI");
        assertThat(get(keeper, "/api/v1/lists/owed").statusCode()).isEqualTo(403);
        assertThat(get(officer(Role.SUBSCRIBER, "SUB0"), "/api/v1/lists/owed?limit=0")
                        .statusCode())
                .isEqualTo(400);
        assertThat(json(get(keeper, "/api/v1/lists/changes")).path("owed").isNumber())
                .isFalse();
        assertThat(json(get(keeper, "/api/v1/lists/work")).path("overdue")).isEmpty();
    }

    @Test
    @DisplayName("removals are late where the time to confirm has passed, as those who keep the lists see")
    void overdue() throws Exception {
        UUID listing = listed(ListCode.WHITE, ListedKind.SITE, "https://" + host() + "/", false);
        confirm("late", changes("late").getLast());
        ledger.append(new ListingRemoved(KEEPER, now(), listing, RemovalReason.OWNER_ASKED, null, null));
        get(officer(Role.LISTS, "ABEI"), "/api/v1/lists/work?since=" + ledgered());
        int generation = places.of(view).generation();
        ConfirmationRows rows = view.confirmations();
        assertThat(rows.overdue(generation, Instant.now().plusSeconds(60), 200))
                .anyMatch(one -> one.listingId().equals(listing) && one.owed() == 1);
        assertThat(rows.overdue(generation, Instant.now().minusSeconds(3_600), 200))
                .noneMatch(one -> one.listingId().equals(listing));
    }

    /** Of the changes that are there so far, one at random. */
    private void confirm(String subscriber, Map<String, Long> confirmed) throws Exception {
        List<JsonNode> changes = changes(subscriber);
        if (changes.isEmpty()) return;
        JsonNode change = changes.get(new Random(changes.size()).nextInt(changes.size()));
        confirm(subscriber, change);
        confirmed.merge(subscriber, change.path("number").asLong(), Math::max);
    }

    private List<JsonNode> changes(String subscriber) throws Exception {
        String token = officer(Role.SUBSCRIBER, subscriber.toUpperCase(java.util.Locale.ROOT));
        return json(get(token, "/api/v1/lists/changes?limit=1000&since=" + ledgered()))
                .path("changes")
                .valueStream()
                .toList();
    }

    private void confirm(String subscriber, JsonNode change) {
        Actor by = new Actor("subscriber@" + subscriber, "X", LocalDate.of(2025, 3, 1), Role.SUBSCRIBER, null);
        ledger.append(new ListConfirmed(
                by,
                now(),
                UUID.randomUUID(),
                change.path("number").asLong(),
                new Sha256(change.path("hash").asString())));
    }
}
