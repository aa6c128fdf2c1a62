package org.hoso.query.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Role;
import org.hoso.query.RunningQuerySide;
import org.hoso.query.TestLedger;
import org.hoso.wire.CaseJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("GET /api/v1/whatif/clocks")
class WhatIfTest extends RunningQuerySide {
    /** A year that no other test uses. */
    private static final Instant YEAR = Instant.parse("2031-01-05T00:00:00Z");

    private static final String PERIOD = "from=2031-01-01&until=2031-12-31";
    private static int running = 310_000;
    private final String auditor = officer(Role.AUDITOR, "GOV");

    private List<CaseId> tell(int count, Instant from, long seed) {
        Random random = new Random(seed);
        List<CaseId> cases = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            CaseId id = TestLedger.newCase();
            cases.add(id);
            ledger.append(RandomCase.of(random, id, CaseNumber.of(2031, ++running), from));
        }
        return cases;
    }

    @Test
    @DisplayName(
            "lists, page by page, the clocks that a script finds in the raw events; totals add up; nothing is touched")
    void as_by_hand() throws Exception {
        List<CaseId> cases = tell(60, YEAR, 42);
        String asked = PERIOD + "&code=ad_removal_24h&length=12&since=" + ledgered();
        allCaughtUp();
        String before = everyLiveRow();
        long events = events();
        JsonNode first = read(auditor, asked + "&limit=7");
        Map<String, ByHand.Outcome> expected = new HashMap<>();
        ByHand byHand = new ByHand("ad_removal_24h", 12, null, List.of(), List.of(), instant(first.get("asOf")));
        for (CaseId id : cases) expected.putAll(byHand.outcomes(raw(id)));
        Map<String, String> changed = new TreeMap<>();
        expected.forEach((clock, outcome) -> {
            if (outcome.changed()) changed.put(clock, outcome.was() + " " + outcome.then());
        });
        assertThat(changed).isNotEmpty();
        assertThat(pages(asked, first)).isEqualTo(changed);
        JsonNode all = first.get("totals").get("all");
        assertThat(all.get("clocks").asInt()).isEqualTo(expected.size());
        assertThat(all.get("metToLate").asInt()).isEqualTo((int)
                changed.values().stream().filter("met late"::equals).count());
        assertThat(sum(first.get("totals").get("byAgency"), "clocks")).isEqualTo(expected.size());
        assertThat(first.get("totals").get("byPlatform").get(0).get("code").asString())
                .isEqualTo("FACEBOOK");
        assertThat(sum(first.get("totals").get("byPlatform"), "metToLate"))
                .isEqualTo(all.get("metToLate").asInt());
        assertThat(everyLiveRow()).isEqualTo(before);
        assertThat(events()).isEqualTo(events);
    }

    @Test
    @DisplayName("asks what a day more or less in the calendar would have done to every clock in days")
    void another_calendar() throws Exception {
        List<CaseId> cases = tell(40, Instant.parse("2032-01-05T00:00:00Z"), 7);
        String asked = "from=2032-01-01&until=2032-12-31&dayOff=2032-03-01,2032-03-02,2032-03-03&workingDay=2032-04-03"
                + "&workingDay=2032-04-04&since=" + ledgered();
        JsonNode answer = read(auditor, asked + "&limit=200");
        ByHand byHand = new ByHand(
                null,
                null,
                null,
                List.of(LocalDate.of(2032, 3, 1), LocalDate.of(2032, 3, 2), LocalDate.of(2032, 3, 3)),
                List.of(LocalDate.of(2032, 4, 3), LocalDate.of(2032, 4, 4)),
                instant(answer.get("asOf")));
        Map<String, String> changed = new TreeMap<>();
        for (CaseId id : cases)
            byHand.outcomes(raw(id)).forEach((clock, outcome) -> {
                if (outcome.changed()) changed.put(clock, outcome.was() + " " + outcome.then());
            });
        assertThat(pages(asked, answer)).isEqualTo(changed);
    }

    @Test
    @DisplayName(
            "is for auditors and coordinators; a province's coordinator counts and sees the cases of its area only")
    void for_those_who_may_see() throws Exception {
        List<CaseId> cases = tell(3, Instant.parse("2033-01-05T00:00:00Z"), 3);
        String asked = "from=2033-01-01&until=2033-12-31&code=ad_removal_24h&length=1&since=" + ledgered();
        for (String nobody : List.of(
                officer(Role.DECIDER, "ABEI"),
                officer(Role.REPORTER, "CITIZEN"),
                platform("FACEBOOK"),
                officer(Role.ADMIN, "ABEI")))
            assertThat(get(nobody, "/api/v1/whatif/clocks?" + asked).statusCode())
                    .isEqualTo(403);
        assertThat(clocks(auditor, asked)).isEqualTo(cases.size());
        assertThat(clocks(officer(Role.COORDINATOR, "ABEI"), asked)).isEqualTo(cases.size());
        assertThat(clocks(officer(Role.COORDINATOR, "SVH_HCM"), asked)).isEqualTo(cases.size());
        JsonNode elsewhere = read(officer(Role.COORDINATOR, "SVH_HN"), asked);
        assertThat(elsewhere.get("totals").get("all").get("clocks").asInt()).isZero();
        assertThat(elsewhere.get("changes")).isEmpty();
    }

    @Test
    @DisplayName("names each parameter that is wrong")
    void wrong_questions() throws Exception {
        assertThat(faults("")).contains("/from missing-field", "/until missing-field", "/length missing-field");
        assertThat(faults(PERIOD + "&length=12")).containsExactly("/code missing-field");
        assertThat(faults(PERIOD + "&code=none_such&length=0&unit=weeks&after=x&limit=201"))
                .containsExactlyInAnyOrder(
                        "/code not-one-of",
                        "/length out-of-range",
                        "/unit not-one-of",
                        "/after wrong-form",
                        "/limit out-of-range");
        assertThat(faults("from=2020-01-01&until=2031-12-31&code=ad_removal_24h&length=12"))
                .containsExactly("/until out-of-range");
        assertThat(get(auditor, "/api/v1/whatif/clocks?" + PERIOD + "&dayOff=soon")
                        .statusCode())
                .isEqualTo(400);
    }

    private Map<String, String> pages(String asked, JsonNode first) throws Exception {
        Map<String, String> found = new TreeMap<>();
        JsonNode page = first;
        while (true) {
            page.get("changes")
                    .forEach(change -> found.put(
                            change.get("clockId").asString(),
                            change.get("verdict").asString() + " "
                                    + change.get("verdictThen").asString()));
            if (!page.hasNonNull("next")) return found;
            page = read(auditor, asked + "&limit=7&after=" + page.get("next").asString());
            assertThat(page.hasNonNull("totals")).isFalse();
        }
    }

    private int clocks(String token, String asked) throws Exception {
        return read(token, asked).get("totals").get("all").get("clocks").asInt();
    }

    private JsonNode read(String token, String asked) throws Exception {
        HttpResponse<String> answer = get(token, "/api/v1/whatif/clocks?" + asked);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    private List<String> faults(String asked) throws Exception {
        HttpResponse<String> answer = get(auditor, "/api/v1/whatif/clocks?" + asked);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        return json(answer)
                .get("errors")
                .valueStream()
                .map(fault -> fault.get("pointer").asString() + " "
                        + fault.get("code").asString())
                .toList();
    }

    private List<ByHand.Raw> raw(CaseId id) {
        return jdbc.sql("select payload_type, payload::text from events.event_entry where aggregate_identifier = ?"
                        + " order by sequence_number")
                .param(id.toString())
                .query((row, n) ->
                        new ByHand.Raw(row.getString(1), CaseJson.stored().readTree(row.getString(2))))
                .list();
    }

    private void allCaughtUp() {
        await().atMost(SOON).until(() -> {
            JsonNode standings = json(get(auditor, "/api/v1/views"));
            return standings
                    .get("views")
                    .valueStream()
                    .allMatch(view -> view.get("position").asLong()
                            == standings.get("head").asLong());
        });
    }

    /** A digest of every row of every live view, and of everything else in their database but the tokens' own times. */
    /** Where readers stand, and that this instance lives, goes on by itself. */
    private String everyLiveRow() {
        StringBuilder all = new StringBuilder();
        for (String table : jdbc.sql(
                        "select tablename from pg_tables where schemaname = 'views' and tablename not in ('token_entry', 'instance')"
                                + " order by 1")
                .query(String.class)
                .list())
            all.append(jdbc.sql("select '" + table + " ' || count(*) || coalesce(md5(string_agg(t::text, '' order by"
                            + " t::text)), '') from views." + table + " t")
                    .query(String.class)
                    .single());
        return all.toString();
    }

    private long events() {
        return jdbc.sql("select count(*) from events.event_entry")
                .query(Long.class)
                .single();
    }

    private static int sum(JsonNode totals, String what) {
        return totals.valueStream().mapToInt(total -> total.get(what).asInt()).sum();
    }

    private static Instant instant(JsonNode node) {
        return Instant.parse(node.asString());
    }
}
