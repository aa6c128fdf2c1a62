package org.hoso.query.asof;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.List;
import org.hoso.cases.Coordination.AgencyJoined;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.Role;
import org.hoso.cases.SampleEvents;
import org.hoso.query.RunningQuerySide;
import org.hoso.query.casefile.SealedCase;
import org.hoso.runtime.sealing.Sealer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@DisplayName("GET /api/v1/cases/{caseId}?knownAt=&trueAt=")
class PastFileOverHttpTest extends RunningQuerySide {
    private static int running = 7_100;
    private static final String LATER = "2026-09-30T00:00:00Z";

    @Autowired
    Sealer sealer;

    private SealedCase told;
    private String lead;
    private long first;

    @BeforeEach
    void tell() throws Exception {
        told = new SealedCase(sealer, ++running);
        ledger.append(told.of(List.of(SampleEvents.of(ContentReported.class))));
        first = ledgered();
        ledger.append(told.of(List.of(SampleEvents.of(AgencyJoined.class), SampleEvents.of(PlatformNotified.class))));
        lead = officer(Role.COORDINATOR, "ABEI");
        assertThat(read(lead, "?since=" + ledgered()).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName(
            "shows what was known at a place of the ledger and says which place it used; without them nothing changes")
    void known_at_a_position() throws Exception {
        HttpResponse<String> answer = read(lead, "?knownAt=" + first);
        JsonNode file = json(answer);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
        assertThat(answer.headers().firstValue("Hoso-Position")).contains("" + first);
        assertThat(file.at("/asOf/position").asLong()).isEqualTo(first);
        assertThat(file.at("/version").asLong()).isZero();
        assertThat(file.at("/notices")).isEmpty();
        assertThat(file.at("/reports/filed/0/title/text").asString())
                .isEqualTo(SealedCase.planted(ContentReported.class, "title"));
        JsonNode today = json(read(lead, ""));
        assertThat(today.at("/notices")).hasSize(1);
        assertThat(today.has("asOf")).isFalse();
        JsonNode all = json(read(lead, "?knownAt=" + ledgered()));
        ((tools.jackson.databind.node.ObjectNode) all).remove("asOf");
        assertThat(all).isEqualTo(today);
    }

    @Test
    @DisplayName("an instant is that of the ledger, and what was true then is told by what is known")
    void known_at_an_instant_and_true_at() throws Exception {
        String known = jdbc.sql("select ledgered_at from events.ledger where position = ?")
                .param(first)
                .query(OffsetDateTime.class)
                .single()
                .toInstant()
                .toString();
        assertThat(json(read(lead, "?knownAt=" + known)).at("/asOf/position").asLong())
                .isEqualTo(first);

        String reported = SampleEvents.FIRST_AT.toString();
        JsonNode then = json(read(lead, "?trueAt=" + reported));
        assertThat(then.at("/asOf/trueAt").asString()).isEqualTo(reported);
        assertThat(then.at("/notices")).isEmpty();
        assertThat(json(read(lead, "?trueAt=" + LATER + "&knownAt=" + first)).at("/notices"))
                .isEmpty();
        assertThat(json(read(lead, "?trueAt=" + LATER)).at("/notices")).hasSize(1);
    }

    @Test
    @DisplayName("names an instant that is none, one to come, a place of the future, and a time before the case")
    void bad_input() throws Exception {
        assertThat(fault(read(lead, "?knownAt=2026-02-30T00:00:00Z"))).isEqualTo("/knownAt not-an-instant");
        assertThat(fault(read(lead, "?trueAt=yesterday"))).isEqualTo("/trueAt not-an-instant");
        assertThat(fault(read(lead, "?trueAt=4711"))).isEqualTo("/trueAt not-an-instant");
        assertThat(fault(read(lead, "?trueAt=0001-01-01T00:00:00Z"))).isEqualTo("/trueAt out-of-range");
        assertThat(fault(read(lead, "?knownAt=2150-01-01T00:00:00Z"))).isEqualTo("/knownAt in-the-future");
        assertThat(fault(read(lead, "?trueAt=2150-01-01T00:00:00Z"))).isEqualTo("/trueAt in-the-future");
        assertThat(fault(read(lead, "?knownAt=999999999999"))).isEqualTo("/knownAt in-the-future");
        assertThat(fault(read(lead, "?trueAt=2020-01-01T00:00:00Z"))).isEqualTo("/trueAt before-the-case");
    }

    @Test
    @DisplayName(
            "before the report was known that is told to whom the case is shown today, and to others no case at all")
    void does_not_exist() throws Exception {
        List<String> before = List.of("?knownAt=0", "?knownAt=" + (first - 1), "?knownAt=2001-01-01T00:00:00Z");
        String foreign = officer(Role.CLASSIFIER, "IDEA");
        for (String asked : before) {
            assertThat(problem(read(lead, asked))).isEqualTo("404 not-known-then");
            assertThat(problem(read(officer(Role.CLASSIFIER, "SVH_HN"), asked))).isEqualTo("404 no-such-case");
            assertThat(problem(read(platform("TIKTOK"), asked))).isEqualTo("404 no-such-case");
            assertThat(problem(read(foreign, asked))).isEqualTo("428 reason-needed");
        }
        assertThat(problem(look(foreign, "/api/v1/cases/" + told.id() + before.getFirst())))
                .isEqualTo("404 not-known-then");
        for (String asked : List.of("?knownAt=" + first, "?trueAt=2020-01-01T00:00:00Z")) {
            assertThat(read(officer(Role.CLASSIFIER, "SVH_HN"), asked).statusCode())
                    .isEqualTo(404);
            assertThat(read(platform("TIKTOK"), asked).statusCode()).isEqualTo(404);
        }
    }

    @Test
    @DisplayName("is read by the rights of today, and a text whose key is gone reads erased in every past")
    void rights_and_erasure() throws Exception {
        JsonNode addressed = json(read(platform("FACEBOOK"), "?knownAt=" + first));
        assertThat(addressed.at("/seenAs").asString()).isEqualTo("platform");
        assertThat(addressed.path("reports").isNull()).isTrue();
        assertThat(read(officer(Role.CLASSIFIER, "IDEA"), "?knownAt=" + first).statusCode())
                .isEqualTo(428);
        HttpResponse<String> foreign =
                look(officer(Role.CLASSIFIER, "IDEA"), "/api/v1/cases/" + told.id() + "?knownAt=" + first);
        assertThat(foreign.statusCode()).isEqualTo(200);
        assertThat(foreign.body()).doesNotContain("planted");

        keys().sql("delete from person_key where person = ?")
                .param(told.person().value())
                .update();
        sealer.evict(told.person());
        assertThat(json(read(lead, "?knownAt=" + first))
                        .at("/reports/filed/0/title/withheld")
                        .asString())
                .isEqualTo("erased");
    }

    private HttpResponse<String> read(String token, String asked) throws Exception {
        return get(token, "/api/v1/cases/" + told.id() + asked);
    }

    private static String problem(HttpResponse<String> answer) {
        return answer.statusCode() + " " + json(answer).path("code").asString();
    }

    private static String fault(HttpResponse<String> answer) {
        JsonNode first = json(answer).at("/errors/0");
        return first.path("pointer").asString() + " " + first.path("code").asString();
    }
}
