package org.hoso.query.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hoso.cases.Role;
import org.hoso.query.RunningQuerySide;
import org.hoso.query.figures.BruteForce.Standing;
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
    private static final String OTHER_PROVINCE = officer(Role.COORDINATOR, "SVH_HN");
    private static final String FACEBOOK = platform("FACEBOOK");
    private static final List<LedgeredCaseEvent> TOLD = RandomNotices.of(1954, 14, 800, BEGIN, 570_000);
    private static final BruteForce ORACLE = new BruteForce(TOLD);
    private static final Set<String> REMOVED = Set.of("removed_on_time", "removed_late", "removed_untimed");
    private static long before;
    private static long end;

    @Autowired
    RemovalTimesView times;

    @Autowired
    MongoDatabase mongo;

    @BeforeEach
    void tellOnce() {
        if (end != 0) return;
        before = ledgered();
        ledger.append(TOLD.stream().map(LedgeredCaseEvent::event).toList());
        end = ledgered();
    }

    @Test
    @DisplayName(
            "are what a look through all events counts, at any place of the ledger, by platform, body, field and month")
    void equal_the_oracle() throws Exception {
        Random random = new Random(9);
        int measured = 0;
        for (int n = 0; n < 24; n++) {
            long known = n < 4 ? TOLD.size() : 1 + random.nextInt(TOLD.size());
            CardBy by = CardBy.values()[n % CardBy.values().length];
            JsonNode read = cards(LEAD, "by=" + by.code() + "&knownAt=" + (before + known));
            assertThat(read.path("position").asLong()).isEqualTo(before + known);
            Set<String> told = new TreeSet<>();
            for (JsonNode card : read.path("cards")) {
                told.add(card.path("of").asString());
                measured += equalsOracle(by, card, known);
            }
            assertThat(told).containsAll(rows(by, known));
        }
        assertThat(measured).as("cards whose hours were measured").isGreaterThan(30);
    }

    /** @return 1 where hours were measured */
    private static int equalsOracle(CardBy by, JsonNode card, long known) {
        String of = card.path("of").asString();
        List<UUID> mine = ORACLE.notices(known).stream()
                .filter(notice -> keys(by, ORACLE.standing(notice, known)).contains(of))
                .toList();
        List<String> stands = mine.stream()
                .map(notice -> ORACLE.standing(notice, known).stand())
                .toList();
        long standing = count(stands, Set.of("overturned", "unfounded"));
        assertThat(number(card, "requests")).as(of).isEqualTo(stands.size() - standing);
        assertThat(number(card, "on_time")).isEqualTo(count(stands, Set.of("removed_on_time")));
        assertThat(number(card, "late")).isEqualTo(count(stands, Set.of("removed_late", "overdue")));
        for (String same : List.of("refused", "silent", "reappeared", "pending"))
            assertThat(number(card, same)).isEqualTo(count(stands, Set.of(same)));
        assertThat(number(card, "untimed")).isEqualTo(count(stands, Set.of("removed_untimed")));
        long gone = count(stands, REMOVED);
        long decided = gone + count(stands, Set.of("overdue", "silent", "refused", "reappeared"));
        assertThat(card.at("/removalRate/numerator").asLong()).isEqualTo(gone);
        assertThat(card.at("/removalRate/denominator").asLong()).isEqualTo(decided);
        assertThat(card.at("/removalRate/measured").asBoolean()).isEqualTo(decided > 0);
        assertThat(card.at("/removalRate/goal/above/percent").decimalValue()).isEqualByComparingTo("92");
        List<Long> took = mine.stream()
                .filter(notice ->
                        REMOVED.contains(ORACLE.standing(notice, known).stand()))
                .map(notice -> Duration.between(ORACLE.standing(notice, known).sent(), ORACLE.removedAt(notice, known))
                        .toSeconds())
                .map(seconds -> Math.max(0, seconds))
                .sorted()
                .toList();
        assertThat(card.at("/hours/notices").asLong()).isEqualTo(took.size());
        if (took.isEmpty()) {
            assertThat(card.at("/hours/median").isNumber()).isFalse();
            return 0;
        }
        assertThat(card.at("/hours/median").decimalValue()).as(of).isEqualByComparingTo(rank(took, 50));
        assertThat(card.at("/hours/ninetieth").decimalValue()).isEqualByComparingTo(rank(took, 90));
        return 1;
    }

    /** The shortest length that at least so many in a hundred did not exceed. */
    private static BigDecimal rank(List<Long> sorted, int percent) {
        int place = 0;
        while ((place + 1) * 100 < percent * sorted.size()) place++;
        return BigDecimal.valueOf(sorted.get(place)).divide(BigDecimal.valueOf(3_600), 2, RoundingMode.HALF_UP);
    }

    private static Set<String> rows(CardBy by, long known) {
        Set<String> rows = new TreeSet<>();
        ORACLE.notices(known).forEach(notice -> rows.addAll(keys(by, ORACLE.standing(notice, known))));
        return rows;
    }

    private static List<String> keys(CardBy by, Standing one) {
        return switch (by) {
            case PLATFORM -> List.of(one.platform());
            case AGENCY -> List.of(one.agency());
            case FIELD -> one.fields();
            case MONTH ->
                List.of(one.sent()
                        .atZone(ZoneId.of("Asia/Ho_Chi_Minh"))
                        .toString()
                        .substring(0, 7));
        };
    }

    private static long count(List<String> stands, Set<String> which) {
        return stands.stream().filter(which::contains).count();
    }

    private static long number(JsonNode card, String code) {
        for (JsonNode one : card.path("counts"))
            if (one.path("number").asString().equals(code))
                return one.path("notices").asLong();
        throw new IllegalStateException(code + " is not on " + card);
    }

    @Test
    @DisplayName("have every platform and field, what was never measured told apart from zero, and each number defined")
    void never_measured() throws Exception {
        JsonNode read = cards(LEAD, "by=platform");
        JsonNode zalo = card(read, "ZALO");
        assertThat(number(zalo, "requests")).isZero();
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
                .isEqualTo(number(facebook, "requests"))
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
        assertThat(number(own.at("/cards/0"), "requests"))
                .isEqualTo(number(card(cards(LEAD, "by=platform"), "FACEBOOK"), "requests"));
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
        try (Aside aside = new Aside(times, jdbc, mongo)) {
            assertThat(aside.sameHoweverTold(TOLD)).hasSizeGreaterThan(20);
        }
    }

    private int status(String token, String query) throws Exception {
        return get(token, "/api/v1/scorecards?" + query).statusCode();
    }

    private JsonNode cards(String token, String query) throws Exception {
        HttpResponse<String> answer = get(token, "/api/v1/scorecards?" + PERIOD + "&since=" + end + "&" + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    private static JsonNode card(JsonNode cards, String of) {
        for (JsonNode one : cards.path("cards")) if (one.path("of").asString().equals(of)) return one;
        throw new IllegalStateException("no card of " + of);
    }
}
