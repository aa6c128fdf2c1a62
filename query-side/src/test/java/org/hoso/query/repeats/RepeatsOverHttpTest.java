package org.hoso.query.repeats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hoso.query.repeats.Scenario.*;

import java.net.http.HttpResponse;
import java.util.List;
import org.hoso.cases.Role;
import org.hoso.query.RunningQuerySide;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("Repeated violations over HTTP")
class RepeatsOverHttpTest extends RunningQuerySide {
    private static final String ACCOUNT = accountHolder(0).key();
    private static final String LEAD = officer(Role.COORDINATOR, "ABEI");
    private static final String MINISTRY = officer(Role.CLASSIFIER, "IDEA");
    private static final String OTHER_PROVINCE = officer(Role.RECORDER, "SVH_HN");
    private static long flagged;
    private static long won;

    /** Five violations of one account over three cases; a lock; the fine for the two of the last case is annulled. */
    @BeforeEach
    void tellOnce() throws Exception {
        if (won != 0) return;
        Happenings happenings = new Happenings();
        for (int c = 0; c < CASES; c++) happenings.happen(new Move(Move.What.CLASSIFY, c, 0, c + 1));
        happenings.happen(new Move(Move.What.ADD_ITEM, 0, 0, 0));
        happenings.happen(new Move(Move.What.ADD_ITEM, 2, 0, 0));
        happenings.happen(new Move(Move.What.IDENTIFY, 2, 0, 0));
        happenings.happen(new Move(Move.What.RECORD_ALL, 2, 0, 3));
        happenings.happen(new Move(Move.What.IMPOSE, 2, 0, 4));
        happenings.happen(new Move(Move.What.LOCK, 0, 0, 5));
        List<LedgeredCaseEvent> before = List.copyOf(happenings.ledger());
        ledger.append(before.stream().map(LedgeredCaseEvent::event).toList());
        flagged = ledgered();
        happenings.happen(new Move(Move.What.ANNUL, 2, 0, 6));
        ledger.append(happenings.ledger().stream()
                .skip(before.size())
                .map(LedgeredCaseEvent::event)
                .toList());
        won = ledgered();
        await().atMost(SOON)
                .until(() -> get(LEAD, "/api/v1/repeats?since=" + won)
                        .headers()
                        .firstValue("Hoso-Behind")
                        .isEmpty());
    }

    private JsonNode read(String token, String path) throws Exception {
        var answer = get(token, path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return json(answer);
    }

    private JsonNode account(String token, String more) throws Exception {
        JsonNode page = read(token, "/api/v1/repeats?account=" + ACCOUNT + "&on=" + day(5) + more);
        assertThat(page.path("holders")).hasSize(1);
        return page;
    }

    private static int count(JsonNode page) {
        return page.path("holders")
                .path(0)
                .path("windows")
                .path(0)
                .path("count")
                .asInt();
    }

    @Test
    @DisplayName(
            "five in thirty days are reached, and an appeal won takes them away; what was known before stays answerable")
    void flagged_and_not() throws Exception {
        JsonNode then = account(LEAD, "&knownAt=" + flagged);
        assertThat(count(then)).isEqualTo(5);
        JsonNode window = then.path("holders").path(0).path("windows").path(0);
        assertThat(window.path("reached").asBoolean()).isTrue();
        assertThat(window.path("confidence").asString()).isEqualTo("verified");
        assertThat(window.path("said").path("vi").asString())
                .contains("Tái phạm")
                .contains("30 ngày");
        assertThat(then.path("holders").path(0).path("strikes")).hasSize(5);
        assertThat(then.path("knownAt").asLong()).isEqualTo(flagged);
        JsonNode now = account(LEAD, "");
        assertThat(count(now)).isEqualTo(3);
        assertThat(now.path("holders").path(0).path("reached").asBoolean()).isFalse();
    }

    @Test
    @DisplayName(
            "on a past day only acts up to it count, and the list of repeat accounts follows the day and the knowledge")
    void past_days() throws Exception {
        assertThat(count(read(LEAD, "/api/v1/repeats?account=" + ACCOUNT + "&knownAt=" + flagged + "&on=" + day(2))))
                .isEqualTo(3);
        JsonNode then = read(LEAD, "/api/v1/repeats?platform=FACEBOOK&on=" + day(5) + "&knownAt=" + flagged);
        assertThat(then.path("holders").valueStream().map(one -> one.path("key").asString()))
                .contains(ACCOUNT);
        JsonNode now = read(LEAD, "/api/v1/repeats?on=" + day(5));
        assertThat(now.path("holders").valueStream().map(one -> one.path("key").asString()))
                .doesNotContain(ACCOUNT);
        assertThat(count(account(LEAD, "&knownAt=2020-01-01T00:00:00Z"))).isZero();
    }

    @Test
    @DisplayName(
            "the lock is orphaned by the appeal, with its owner and the case that won; the annulled fine is over and no orphan")
    void orphan() throws Exception {
        JsonNode orphans = read(LEAD, "/api/v1/repeats/orphans?limit=100").path("orphans");
        List<JsonNode> ours = orphans.valueStream()
                .filter(one -> one.path("caseNumber").asString().startsWith("HS-2026-88"))
                .toList();
        assertThat(ours).hasSize(1);
        JsonNode lock = ours.getFirst();
        assertThat(lock.path("kind").asString()).isEqualTo("temporary_lock");
        assertThat(lock.path("caseId").asString()).isEqualTo(caseId(0).toString());
        assertThat(lock.path("basis").asString()).isEqualTo("window");
        assertThat(lock.path("takenBy").asString()).isEqualTo("case.account-lock-requested");
        assertThat(lock.path("lostBy").asString()).isEqualTo("case.appeal-decided");
        assertThat(lock.path("lostPosition").asLong()).isEqualTo(won);
        assertThat(lock.path("lostIn").asString()).isEqualTo(caseId(2).toString());
        assertThat(lock.path("owner").asString()).isEqualTo("ABEI");
    }

    @Test
    @DisplayName(
            "another ministry gets the number and no case; a province only its own cases, and is told so; outsiders nothing")
    void by_rights() throws Exception {
        JsonNode ministry = account(MINISTRY, "&knownAt=" + flagged);
        assertThat(count(ministry)).isEqualTo(5);
        assertThat(ministry.path("everyCase").asBoolean()).isTrue();
        assertThat(ministry.path("holders").path(0).path("strikes")).isEmpty();
        assertThat(ministry.path("holders").path(0).path("masked").asInt()).isEqualTo(5);

        JsonNode province = account(OTHER_PROVINCE, "&knownAt=" + flagged);
        assertThat(count(province)).isZero();
        assertThat(province.path("everyCase").asBoolean()).isFalse();
        assertThat(province.path("holders").path(0).path("platform").isNull()).isTrue();
        assertThat(read(OTHER_PROVINCE, "/api/v1/repeats/orphans?limit=100").path("orphans"))
                .isEmpty();

        for (String path :
                List.of("/api/v1/repeats", "/api/v1/repeats/orphans", "/api/v1/repeats/subjects/" + personId(0)))
            assertThat(get(platform("FACEBOOK"), path).statusCode()).as(path).isEqualTo(403);
        String caseRepeats = "/api/v1/cases/" + caseId(0) + "/repeats";
        assertThat(get(platform("FACEBOOK"), caseRepeats).statusCode()).isEqualTo(403);
        assertThat(get(platform("TIKTOK"), caseRepeats).statusCode()).isEqualTo(404);
        assertThat(get(OTHER_PROVINCE, caseRepeats).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("a case names its accounts and, to whom may know, its subjects; the case file leads there")
    void of_a_case() throws Exception {
        JsonNode ofCase = read(LEAD, "/api/v1/cases/" + number(2) + "/repeats?on=" + day(5) + "&knownAt=" + flagged);
        assertThat(ofCase.path("reached").asBoolean()).isTrue();
        assertThat(ofCase.path("holders")
                        .valueStream()
                        .map(one -> one.path("key").asString()))
                .containsExactlyInAnyOrder(
                        ACCOUNT, accountHolder(1).key(), personId(0).toString());
        assertThat(read(MINISTRY, "/api/v1/cases/" + caseId(2) + "/repeats")
                        .path("holders")
                        .valueStream()
                        .map(one -> one.path("kind").asString()))
                .containsOnly("account");
        String link = read(LEAD, "/api/v1/cases/" + caseId(2)).path("repeats").asString();
        assertThat(read(LEAD, link).path("caseId").asString())
                .isEqualTo(caseId(2).toString());
        JsonNode subject =
                read(LEAD, "/api/v1/repeats/subjects/" + personId(0) + "?on=" + day(5) + "&knownAt=" + flagged);
        assertThat(count(subject)).isEqualTo(1);
        assertThat(subject.path("holders")
                        .path(0)
                        .path("windows")
                        .path(0)
                        .path("confidence")
                        .asString())
                .isEqualTo("unverified");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a past that is still to come is refused as everywhere, and not answered with the present")
    @ValueSource(strings = {"2199-01-01T00:00:00Z", "999999999999999999"})
    void not_yet(String knownAt) throws Exception {
        for (String path : List.of(
                "/repeats?knownAt=", "/repeats/subjects/" + personId(0) + "?knownAt=", ofCase() + "?knownAt=")) {
            HttpResponse<String> answer = get(LEAD, "/api/v1" + path + knownAt);
            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(answer.body()).as(path).contains("in-the-future").contains("/knownAt");
        }
    }

    @Test
    @DisplayName(
            "an answer about a past says in its header up to where it goes, and that it is behind what was written")
    void told() throws Exception {
        for (String path : List.of("/repeats?", ofCase() + "?")) {
            HttpResponse<String> then = get(LEAD, "/api/v1" + path + "knownAt=" + flagged);
            assertThat(then.headers().firstValue("Hoso-Position")).as(path).hasValue(Long.toString(flagged));
            assertThat(then.headers().firstValue("Hoso-Behind")).as(path).isEmpty();
            HttpResponse<String> late =
                    get(LEAD, "/api/v1" + path + "knownAt=" + flagged + "&since=999999999999999999");
            assertThat(late.headers().firstValue("Hoso-Behind")).as(path).hasValue("true");
        }
    }

    private static String ofCase() {
        return "/cases/" + number(2) + "/repeats";
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a question that cannot be read is a clear problem")
    @ValueSource(
            strings = {
                "?account=0901234567",
                "?platform=face%20book",
                "?on=yesterday",
                "?on=1000-01-01",
                "?knownAt=once",
                "?after=x",
                "?limit=0",
                "?limit=101",
                "/orphans?after=-1",
                "/orphans?limit=1000",
                "/subjects/nobody"
            })
    void bad_input(String asked) throws Exception {
        assertThat(get(LEAD, "/api/v1/repeats" + asked).statusCode()).isEqualTo(400);
    }
}
