package org.hoso.query.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigInteger;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hoso.cases.Role;
import org.hoso.query.RunningQuerySide;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.runtime.signin.TestIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@DisplayName("Figures over HTTP")
class FiguresOverHttpTest extends RunningQuerySide {
    /** Long before anything that other tests tell. */
    private static final Instant BEGIN = Instant.parse("2019-03-04T01:00:00Z");

    private static final String PERIOD = "from=2019-02-01&until=2019-12-31";
    private static final String RATE = "/api/v1/figures/removal-rate?" + PERIOD;
    private static final String LEAD = officer(Role.COORDINATOR, "ABEI");
    private static final String AUDITOR = officer(Role.AUDITOR, "GOV");
    private static final String MINISTRY = officer(Role.CLASSIFIER, "IDEA");
    private static final String OTHER_PROVINCE = officer(Role.COORDINATOR, "SVH_CM");
    private static final String FACEBOOK = platform("FACEBOOK");

    private static final List<LedgeredCaseEvent> TOLD = RandomNotices.of(1945, 12, 700, BEGIN, 550_000);
    private static final BruteForce ORACLE = new BruteForce(TOLD);
    private static final int HALF = TOLD.size() / 2;
    private static long before;
    private static long half;
    private static long end;

    @BeforeEach
    void tellOnce() throws Exception {
        if (end != 0) return;
        before = ledgered();
        tell(TOLD.subList(0, HALF));
        half = ledgered();
        tell(TOLD.subList(HALF, TOLD.size()));
        end = ledgered();
        await().atMost(SOON)
                .until(() -> get(LEAD, RATE + "&since=" + end)
                        .headers()
                        .firstValue("Hoso-Behind")
                        .isEmpty());
    }

    private void tell(List<LedgeredCaseEvent> events) {
        ledger.appendRecorded(events);
    }

    private JsonNode read(String token, String path) throws Exception {
        HttpResponse<String> answer = get(token, path);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return json(answer);
    }

    private static Slice of(String platform) {
        return new Slice(
                platform, null, null, Instant.parse("2019-01-31T17:00:00Z"), Instant.parse("2019-12-31T17:00:00Z"));
    }

    private static void equalsOracle(JsonNode figure, String code, Slice slice, long position) {
        assertThat(new long[] {
                    figure.path("numerator").asLong(),
                    figure.path("denominator").asLong()
                })
                .isEqualTo(ORACLE.tally(code, slice, position - before));
        assertThat(figure.path("position").asLong()).isEqualTo(position);
    }

    @Test
    @DisplayName(
            "a figure at a place of the ledger or an instant is what was known then, and its statement gives it again")
    void known_at() throws Exception {
        for (Figure figure : Figure.newest())
            for (String platform : RandomNotices.PLATFORMS) {
                String path = "/api/v1/figures/" + figure.code() + "?" + PERIOD + "&platform=" + platform + "&knownAt=";
                equalsOracle(read(LEAD, path + half), figure.code(), of(platform), half);
                equalsOracle(read(LEAD, path + end), figure.code(), of(platform), end);
            }
        String then = jdbc.sql("select ledgered_at from events.ledger where position = ?")
                .param(half)
                .query(OffsetDateTime.class)
                .single()
                .toInstant()
                .toString();
        JsonNode stated = read(AUDITOR, RATE + "&knownAt=" + then);
        equalsOracle(stated, "removal-rate", of(null), stated.path("position").asLong());
        assertThat(read(LEAD, stated.path("statement").asString())).isEqualTo(stated);
        assertThat(stated.path("statement").asString()).contains("version=2", "knownAt=");
    }

    @Test
    @DisplayName("nothing measured is not zero; a rate is an exact fraction and tells whether the goal is met")
    void measured_or_not() throws Exception {
        JsonNode none = read(LEAD, RATE + "&platform=ZALO");
        assertThat(none.path("measured").asBoolean()).isFalse();
        assertThat(none.path("rate").isNull() || none.path("rate").isMissingNode())
                .isTrue();
        assertThat(none.path("denominator").asLong()).isZero();

        JsonNode some = read(LEAD, RATE + "&knownAt=" + end);
        Rational rate = Rational.of(
                some.path("numerator").asLong(), some.path("denominator").asLong());
        assertThat(some.at("/rate/fraction").asString()).isEqualTo(rate.toString());
        assertThat(some.at("/rate/percent").decimalValue()).isEqualByComparingTo(rate.percent());
        assertThat(some.at("/goal/above/fraction").asString()).isEqualTo("23/25");
        assertThat(some.at("/goal/met").asBoolean()).isEqualTo(rate.compareTo(Rational.of(92, 100)) > 0);
    }

    @Test
    @DisplayName("what is counted over what is told in both languages")
    void definitions() throws Exception {
        JsonNode all = read(FACEBOOK, "/api/v1/figures").path("figures");
        assertThat(all).hasSize(Figure.newest().size());
        for (JsonNode one : all)
            for (String what : List.of("name", "definition", "numerator", "denominator"))
                for (String language : List.of("vi", "en"))
                    assertThat(one.path(what).path(language).asString()).isNotBlank();
    }

    @Test
    @DisplayName("a change is explained by contributions that add up exactly, each open to its events")
    void explained() throws Exception {
        JsonNode change = read(
                LEAD, "/api/v1/figures/on-time-rate/change?" + PERIOD + "&fromKnownAt=" + half + "&toKnownAt=" + end);
        equalsOracle(change.path("from"), "on-time-rate", of(null), half);
        equalsOracle(change.path("to"), "on-time-rate", of(null), end);
        Rational sum = Rational.ZERO;
        Set<String> causes = new LinkedHashSet<>();
        for (JsonNode one : change.path("contributions")) {
            Rational contribution = fraction(one.at("/contribution/fraction"));
            sum = sum.plus(contribution);
            causes.add(one.path("cause").asString());
            assertThat(one.at("/said/vi").asString()).isNotBlank();
            List<JsonNode> steps = pages(LEAD, one.path("events").asString() + "&limit=5", "steps");
            assertThat(steps).hasSize(one.path("changes").asInt());
            Rational ofSteps = Rational.ZERO;
            for (JsonNode step : steps) {
                ofSteps = ofSteps.plus(fraction(step.at("/contribution/fraction")));
                assertThat(step.at("/event/position").asLong()).isBetween(half + 1, end);
                assertThat(step.at("/event/eventId").asString()).isNotBlank();
            }
            assertThat(ofSteps).isEqualTo(contribution);
        }
        assertThat(sum).isEqualTo(fraction(change.at("/difference/fraction")));
        assertThat(causes).hasSizeGreaterThan(2).contains("removed", "reclassified");
    }

    private static Rational fraction(JsonNode text) {
        String[] parts = text.asString().split("/");
        return new Rational(new BigInteger(parts[0]), parts.length == 1 ? BigInteger.ONE : new BigInteger(parts[1]));
    }

    private List<JsonNode> pages(String token, String path, String what) throws Exception {
        List<JsonNode> all = new ArrayList<>();
        for (String after = ""; after != null; ) {
            JsonNode page = read(token, path + after);
            page.path(what).forEach(all::add);
            after = page.path("next").isString() ? "&after=" + page.path("next").asString() : null;
        }
        return all;
    }

    @Test
    @DisplayName(
            "two periods of the same length are compared by where their notices stand, and that adds up exactly too")
    void compared() throws Exception {
        JsonNode compared = read(
                LEAD,
                "/api/v1/figures/removal-rate/compare?from=2019-03-14&until=2019-03-23&against=2019-03-04&knownAt="
                        + end);
        assertThat(compared.at("/against/until").asString()).isEqualTo("2019-03-13");
        equalsOracle(compared.path("against"), "removal-rate", between("2019-03-03", "2019-03-13"), end);
        equalsOracle(compared.path("period"), "removal-rate", between("2019-03-13", "2019-03-23"), end);
        Rational sum = Rational.ZERO;
        for (JsonNode one : compared.path("contributions")) {
            sum = sum.plus(fraction(one.at("/contribution/fraction")));
            assertThat(pages(LEAD, one.path("cases").asString(), "notices"))
                    .hasSize(one.path("period").asInt());
        }
        assertThat(sum).isEqualTo(fraction(compared.at("/difference/fraction")));
    }

    /** From midnight in Viet Nam after the first day to that after the second. */
    private static Slice between(String first, String second) {
        return new Slice(null, null, null, Instant.parse(first + "T17:00:00Z"), Instant.parse(second + "T17:00:00Z"));
    }

    @Test
    @DisplayName("a figure opens to its notices: all in sight, page by page, the others as a number")
    void opened() throws Exception {
        JsonNode stated = read(LEAD, RATE + "&knownAt=" + half);
        List<JsonNode> notices = pages(
                LEAD, "/api/v1/figures/removal-rate/cases?" + PERIOD + "&knownAt=" + half + "&limit=4", "notices");
        assertThat(notices).hasSize(stated.path("denominator").asInt()).doesNotHaveDuplicates();
        assertThat(notices.stream().filter(one -> one.path("part").asString().equals("numerator")))
                .hasSize(stated.path("numerator").asInt());
        for (JsonNode one : notices) {
            assertThat(one.at("/since/position").asLong()).isLessThanOrEqualTo(half);
            assertThat(one.path("caseNumber").asString()).startsWith("HS-2026-55");
        }
        List<JsonNode> late = pages(LEAD, stated.path("cases").asString() + "&stand=removed_late", "notices");
        assertThat(late).hasSize((int) notices.stream()
                .filter(one -> one.path("stand").asString().equals("removed_late"))
                .count());

        JsonNode elsewhere = read(OTHER_PROVINCE, stated.path("cases").asString());
        assertThat(elsewhere.path("notices")).isEmpty();
        assertThat(elsewhere.path("withheld").asInt()).isEqualTo(notices.size());
        assertThat(read(OTHER_PROVINCE, RATE + "&knownAt=" + half).path("denominator"))
                .isEqualTo(stated.path("denominator"));
    }

    @Test
    @DisplayName("another ministry sees of the events behind a change those of removal, and how many it may not see")
    void by_rights() throws Exception {
        String path = "/api/v1/figures/removal-rate/change/events?" + PERIOD + "&fromKnownAt=" + half + "&toKnownAt="
                + end + "&limit=200";
        JsonNode whole = read(LEAD, path);
        JsonNode ministry = read(MINISTRY, path);
        assertThat(whole.path("withheld").asInt()).isZero();
        assertThat(ministry.path("withheld").asInt()).isPositive();
        assertThat(ministry.path("steps").size() + ministry.path("withheld").asInt())
                .isEqualTo(whole.path("steps").size());
        for (JsonNode step : ministry.path("steps"))
            assertThat(step.at("/event/storedName").asString())
                    .doesNotContain("classif", "corrected", "clock", "closed", "reopened", "rejected");
    }

    @Test
    @DisplayName(
            "a platform reads its own figures and no others, and nothing of how cases are handled; outsiders read none")
    void own_figures() throws Exception {
        JsonNode own = read(FACEBOOK, RATE + "&knownAt=" + end);
        assertThat(own.path("platform").asString()).isEqualTo("FACEBOOK");
        equalsOracle(own, "removal-rate", of("FACEBOOK"), end);
        List<JsonNode> notices = pages(FACEBOOK, own.path("cases").asString(), "notices");
        assertThat(notices).isNotEmpty();
        for (JsonNode one : notices) {
            assertThat(one.path("platform").asString()).isEqualTo("FACEBOOK");
            assertThat(one.path("fields").isArray()).isFalse();
            String event = one.at("/since/storedName").asString("");
            assertThat(event).doesNotContain("classif", "corrected", "clock", "appeal");
        }
        for (String path : List.of("&platform=TIKTOK", "&field=advertising"))
            assertThat(get(FACEBOOK, RATE + path).statusCode()).isEqualTo(403);
        String citizen =
                TestIssuer.running().token("citizen@demo", "CITIZEN", List.of(Role.REPORTER.stored()), Map.of());
        for (String token : List.of(citizen, officer(Role.ISP, "ISP_DEMO"), officer(Role.SUBSCRIBER, "ABEI")))
            for (String more : List.of("?", "/cases?", "/change?fromKnownAt=1&", "/change/events?fromKnownAt=1&"))
                assertThat(get(token, "/api/v1/figures/removal-rate" + more + PERIOD)
                                .statusCode())
                        .as(more)
                        .isEqualTo(403);
    }

    @ParameterizedTest(name = "{0} -> {1} {2}")
    @DisplayName("a question that cannot be read is a clear problem")
    @CsvSource({
        "/nothing, 404,",
        "/removal-rate?platform=NOWHERE, 400, /platform",
        "/removal-rate?agency=NOBODY, 400, /agency",
        "/removal-rate?field=none, 400, /field",
        "/removal-rate?version=3, 400, /version",
        "/removal-rate?version=x, 400, /version",
        "/removal-rate?from=2026-02-01&until=2026-01-31, 400, /until",
        "/removal-rate?from=1066-01-01, 400, /from",
        "/removal-rate?from=soon, 400, /from",
        "/removal-rate?knownAt=999999999999, 400, /knownAt",
        "/removal-rate?knownAt=2199-01-01T00:00:00Z, 400, /knownAt",
        "/removal-rate?knownAt=once, 400, /knownAt",
        "/removal-rate?since=x, 400, /since",
        "/removal-rate/cases?limit=0, 400, /limit",
        "/removal-rate/cases?limit=201, 400, /limit",
        "/removal-rate/cases?stand=lost, 400, /stand",
        "/removal-rate/cases?after=x, 400, /after",
        "/removal-rate/cases?after=OTk5OTk5OTk5OTk5LzAwMDAwMDAwLTAwMDAtMDAwMC0wMDAwLTAwMDAwMDAwMDAwMC8wMDAwMDAwMC0wMDAwLTAwMDAtMDAwMC0wMDAwMDAwMDAwMDA, 400, /after",
        "/removal-rate/change, 400, /fromKnownAt",
        "/removal-rate/change?fromKnownAt=5&toKnownAt=4, 400, /toKnownAt",
        "/removal-rate/change?fromKnownAt=0&toKnownAt=999999999999, 400, /toKnownAt",
        "/removal-rate/change/events?fromKnownAt=0&cause=luck, 400, /cause",
        "/removal-rate/change/events?fromKnownAt=0&after=x, 400, /after",
        "/nothing/change?fromKnownAt=0, 404,",
        "/nothing/compare?against=2026-01-01, 404,",
        "/removal-rate/compare?against=2026-01-01, 400, /from",
        "/removal-rate/compare?from=2026-02-01&until=2026-02-28, 400, /against",
        "/removal-rate/compare?from=2026-02-01&until=2026-02-28&against=0026-01-01, 400, /against",
        "/removal-rate/compare?from=2026-02-03&until=2026-02-01&against=2026-01-01, 400, /until"
    })
    void bad_input(String asked, int status, String pointer) throws Exception {
        HttpResponse<String> answer = get(LEAD, "/api/v1/figures" + asked);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        if (pointer != null)
            assertThat(json(answer)
                            .path("errors")
                            .valueStream()
                            .map(one -> one.path("pointer").asString()))
                    .contains(pointer);
    }
}
