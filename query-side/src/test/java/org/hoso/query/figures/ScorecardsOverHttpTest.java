package org.hoso.query.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.hoso.cases.Merging.CaseMerged;
import org.hoso.cases.Role;
import org.hoso.query.RunningQuerySide;
import org.hoso.query.removaltimes.RemovalTimesView;
import org.hoso.query.viewing.Aside;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@DisplayName("Scorecards over HTTP")
class ScorecardsOverHttpTest extends RunningQuerySide {
    /** Long before anything that other tests tell. */
    private static final Instant BEGIN = Instant.parse("2017-03-04T01:00:00Z");

    private static final String PERIOD = "from=2017-02-01&until=2017-12-31";
    private static final String LEAD = officer(Role.COORDINATOR, "ABEI");
    private static final String OTHER_PROVINCE = officer(Role.COORDINATOR, "SVH_CM");
    private static final String FACEBOOK = platform("FACEBOOK");
    private static final List<LedgeredCaseEvent> TOLD = RandomNotices.of(1954, 14, 800, BEGIN, 570_000);
    private static final String MERGED_PERIOD = "from=2015-02-01&until=2015-12-31";
    private static final List<LedgeredCaseEvent> MERGED =
            RandomNotices.merging(1958, 12, 600, Instant.parse("2015-03-04T01:00:00Z"), 575_000);
    private static CardOracle counted;
    private static CardOracle countedMerged;
    private static long end;

    @Autowired
    RemovalTimesView times;

    @BeforeEach
    void tellOnce() {
        if (end != 0) return;
        counted = tell(TOLD);
        countedMerged = tell(MERGED);
        end = ledgered();
    }

    private CardOracle tell(List<LedgeredCaseEvent> events) {
        long before = ledgered();
        ledger.appendRecorded(events);
        return new CardOracle(new BruteForce(events), before, events.size());
    }

    @Test
    @DisplayName(
            "are what a look through all events counts, at any place of the ledger, by platform, body, field and month")
    void equal_the_oracle() throws Exception {
        assertThat(equalTheOracle(counted, PERIOD))
                .as("cards whose hours were measured")
                .isGreaterThan(30);
    }

    @Test
    @DisplayName("count each request once, in its own half, while cases are merged, led on and taken apart")
    void while_merged() throws Exception {
        assertThat(MERGED.stream().filter(one -> one.event() instanceof CaseMerged))
                .hasSizeGreaterThan(60);
        assertThat(equalTheOracle(countedMerged, MERGED_PERIOD)).isGreaterThan(20);
        for (JsonNode card : cards(LEAD, MERGED_PERIOD, "by=platform").path("cards"))
            for (JsonNode count : card.path("counts")) {
                String opened = count.path("cases").asString();
                long withheld = json(get(LEAD, opened)).path("withheld").asLong();
                List<JsonNode> notices = pages(LEAD, opened);
                assertThat(notices).doesNotHaveDuplicates();
                assertThat(notices.size() + withheld)
                        .as(card.path("of") + " " + count)
                        .isEqualTo(count.path("notices").asLong());
            }
    }

    /** @return how many cards were compared whose hours were measured */
    private int equalTheOracle(CardOracle told, String period) throws Exception {
        Random random = new Random(9);
        int measured = 0;
        for (int n = 0; n < 24; n++) {
            long known = n < 4 ? told.events() : 1 + random.nextInt(told.events());
            CardBy by = CardBy.values()[n % CardBy.values().length];
            JsonNode read = cards(LEAD, period, "by=" + by.code() + "&knownAt=" + (told.before() + known));
            assertThat(read.path("position").asLong()).isEqualTo(told.before() + known);
            Set<String> rows = new TreeSet<>();
            for (JsonNode card : read.path("cards")) {
                rows.add(card.path("of").asString());
                measured += told.equalsOracle(by, card, known);
            }
            assertThat(rows).containsAll(told.rows(by, known));
        }
        return measured;
    }

    @Test
    @DisplayName("have every platform and field, what was never measured told apart from zero, and each number defined")
    void never_measured() throws Exception {
        JsonNode read = cards(LEAD, "by=platform");
        JsonNode zalo = card(read, "ZALO");
        assertThat(CardOracle.number(zalo, "requests")).isZero();
        for (String rate : List.of("onTimeRate", "removalRate")) {
            assertThat(zalo.at("/" + rate + "/measured").asBoolean()).isFalse();
            assertThat(zalo.at("/" + rate + "/rate").isObject()).isFalse();
            assertThat(zalo.at("/" + rate + "/unmeasured").asString()).isEqualTo("no_requests");
        }
        assertThat(zalo.at("/hours/unmeasured").asString()).isEqualTo("no_requests");
        assertThat(zalo.at("/removalRate/goal/met").isBoolean()).isFalse();
        assertThat(cards(LEAD, "by=field").path("cards").size()).isGreaterThan(3);
        Set<String> defined = new TreeSet<>();
        for (JsonNode one : read.path("definitions")) {
            defined.add(one.path("code").asString());
            for (String language : List.of("/vi", "/en"))
                assertThat(one.at("/definition" + language).asString()).isNotBlank();
        }
        for (CardNumber number : CardNumber.values()) assertThat(defined).contains(number.code());
        assertThat(defined).contains("on-time-rate", "removal-rate", "median_hours", "ninetieth_hours");
        JsonNode again = json(get(LEAD, read.path("statement").asString()));
        assertThat(again).isEqualTo(read);
    }

    @Test
    @DisplayName("open each number to its notices, page by page, as far as their cases are in sight")
    void opened() throws Exception {
        for (String by : List.of("platform", "month")) {
            for (JsonNode card : cards(LEAD, "by=" + by).path("cards"))
                for (JsonNode count : card.path("counts")) {
                    List<JsonNode> notices = pages(LEAD, count.path("cases").asString());
                    assertThat(notices)
                            .as(card.path("of") + " " + count)
                            .hasSize(count.path("notices").asInt());
                    if (by.equals("platform"))
                        assertThat(notices).allMatch(one -> one.path("platform").equals(card.path("of")));
                }
        }
        JsonNode facebook = card(cards(LEAD, "by=platform"), "FACEBOOK");
        String requests = facebook.at("/counts/0/cases").asString();
        JsonNode elsewhere = json(get(OTHER_PROVINCE, requests));
        assertThat(elsewhere.path("notices")).isEmpty();
        assertThat(elsewhere.path("withheld").asLong())
                .isEqualTo(CardOracle.number(facebook, "requests"))
                .isPositive();
        JsonNode rate = json(get(LEAD, facebook.at("/removalRate/figure").asString()));
        assertThat(rate.path("numerator")).isEqualTo(facebook.at("/removalRate/numerator"));
    }

    private List<JsonNode> pages(String token, String path) throws Exception {
        List<JsonNode> all = new ArrayList<>();
        for (String after = ""; after != null; ) {
            JsonNode page = json(get(token, path + "&limit=7" + after));
            page.path("notices").forEach(all::add);
            after = page.path("next").isString() ? "&after=" + page.path("next").asString() : null;
        }
        return all;
    }

    @Test
    @DisplayName("show a platform its own card only, and nobody outside the State anything else")
    void rights() throws Exception {
        JsonNode own = cards(FACEBOOK, "by=platform");
        assertThat(own.path("cards")).hasSize(1);
        assertThat(own.at("/cards/0/of").asString()).isEqualTo("FACEBOOK");
        assertThat(CardOracle.number(own.at("/cards/0"), "requests"))
                .isEqualTo(CardOracle.number(card(cards(LEAD, "by=platform"), "FACEBOOK"), "requests"));
        for (JsonNode agency : cards(FACEBOOK, "by=agency").path("cards"))
            assertThat(agency.at("/counts/0/cases").asString()).contains("platform=FACEBOOK");
        assertThat(status(FACEBOOK, "by=field")).isEqualTo(403);
        assertThat(status(FACEBOOK, "by=platform&platform=TIKTOK")).isEqualTo(403);
        assertThat(status(officer(Role.ISP, "DEMO"), "by=platform")).isEqualTo(403);
        assertThat(get(FACEBOOK, "/api/v1/scorecards/cases?number=late&platform=TIKTOK")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("say which parameter is wrong")
    void bad_parameters() throws Exception {
        HttpResponse<String> answer = get(LEAD, "/api/v1/scorecards?by=colour");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("/by");
        assertThat(get(LEAD, "/api/v1/scorecards").statusCode()).isEqualTo(400);
        assertThat(get(LEAD, "/api/v1/scorecards/cases?number=none").body()).contains("/number");
        assertThat(get(LEAD, "/api/v1/scorecards?by=month&from=2017-02-02&until=2017-02-01&platform=X")
                        .body())
                .contains("/until", "/platform");
        assertThat(status(LEAD, "by=month&knownAt=999999999")).isEqualTo(400);
    }

    @Test
    @DisplayName(
            "rest on times that are the same rows told once, told twice and in one batch, and take every event there is")
    void same_rows() {
        try (Aside aside = new Aside(times, jdbc)) {
            assertThat(aside.sameHoweverTold(TOLD)).hasSizeGreaterThan(20);
        }
    }

    private int status(String token, String query) throws Exception {
        return get(token, "/api/v1/scorecards?" + query).statusCode();
    }

    private JsonNode cards(String token, String query) throws Exception {
        return cards(token, PERIOD, query);
    }

    private JsonNode cards(String token, String period, String query) throws Exception {
        HttpResponse<String> answer = get(token, "/api/v1/scorecards?" + period + "&since=" + end + "&" + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    private static JsonNode card(JsonNode cards, String of) {
        for (JsonNode one : cards.path("cards")) if (one.path("of").asString().equals(of)) return one;
        throw new IllegalStateException("no card of " + of);
    }
}
