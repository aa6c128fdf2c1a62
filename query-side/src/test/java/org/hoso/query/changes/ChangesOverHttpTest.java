package org.hoso.query.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
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

@DisplayName("GET /api/v1/cases/{caseId}/changes")
class ChangesOverHttpTest extends RunningQuerySide {
    private static int running = 7_200;

    @Autowired
    Sealer sealer;

    private SealedCase told;
    private String lead;
    private long first;
    private long last;

    @BeforeEach
    void tell() throws Exception {
        told = new SealedCase(sealer, ++running);
        ledger.append(told.of(List.of(SampleEvents.of(ContentReported.class))));
        first = ledgered();
        ledger.append(told.of(List.of(SampleEvents.of(AgencyJoined.class), SampleEvents.of(PlatformNotified.class))));
        last = ledgered();
        lead = officer(Role.COORDINATOR, "ABEI");
        assertThat(read(lead, "?since=" + last).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName(
            "tells each event after the first place with what it changed, in words of both languages, its actor and reason")
    void between_two_places() throws Exception {
        JsonNode changes = json(read(lead, "?from=" + first + "&to=" + last));

        assertThat(changes.at("/steps")).hasSize(2);
        JsonNode joined = changes.at("/steps/0");
        assertThat(joined.path("storedName").asString()).isEqualTo("case.agency-joined");
        assertThat(joined.path("position").asLong()).isEqualTo(first + 1);
        assertThat(joined.at("/actor/officer").asString())
                .isEqualTo(SampleEvents.of(AgencyJoined.class).by().officer());
        assertThat(joined.at("/reason/text").asString()).isEqualTo(SealedCase.planted(AgencyJoined.class, "reason"));
        JsonNode body = change(joined, "/handling/joined/0/agency");
        assertThat(body.at("/field/vi").asString()).isEqualTo("Phối hợp xử lý › Cơ quan tham gia › Cơ quan");
        assertThat(body.at("/field/en").asString()).isEqualTo("Handling › Bodies that joined › Body");
        assertThat(body.path("before").isNull()).isTrue();
        assertThat(change(changes.at("/steps/1"), "/status").path("after").asString())
                .isEqualTo("removal_pending");
    }

    @Test
    @DisplayName("from before the case on everything is new, page by page")
    void page_by_page() throws Exception {
        JsonNode page = json(read(lead, "?limit=1"));
        assertThat(page.at("/steps/0/storedName").asString()).isEqualTo("case.content-reported");
        assertThat(change(page.at("/steps/0"), "/reports/filed/" + reportId() + "/title")
                        .at("/after/text")
                        .asString())
                .isEqualTo(SealedCase.planted(ContentReported.class, "title"));
        JsonNode second = json(read(lead, "?limit=1&from=" + page.path("next").asLong()));
        assertThat(second.at("/steps/0/storedName").asString()).isEqualTo("case.agency-joined");
        JsonNode third = json(read(lead, "?limit=1&from=" + second.path("next").asLong()));
        assertThat(third.at("/steps/0/storedName").asString()).isEqualTo("case.platform-notified");
        assertThat(third.path("next").isNull()).isTrue();
    }

    @Test
    @DisplayName(
            "is history: masked readers may not read it, others do not know of it; who reported is told to nobody without a reason")
    void rights() throws Exception {
        assertThat(read(officer(Role.CLASSIFIER, "IDEA"), "").statusCode()).isEqualTo(403);
        assertThat(read(platform("FACEBOOK"), "").statusCode()).isEqualTo(403);
        assertThat(read(platform("TIKTOK"), "").statusCode()).isEqualTo(404);
        assertThat(read(lead, "").body())
                .doesNotContain(SealedCase.planted(ContentReported.class, "name"))
                .doesNotContain("\"ct\"");
    }

    @Test
    @DisplayName("names what cannot be asked: a place to come, an end before the beginning, too long a page")
    void bad_input() throws Exception {
        assertThat(fault(read(lead, "?from=never"))).isEqualTo("/from not-an-instant");
        assertThat(fault(read(lead, "?to=999999999999"))).isEqualTo("/to in-the-future");
        assertThat(fault(read(lead, "?from=" + last + "&to=" + first))).isEqualTo("/to wrong-order");
        assertThat(fault(read(lead, "?limit=201"))).isEqualTo("/limit out-of-range");
    }

    @Test
    @DisplayName(
            "what ends before the case was known is told so to whom its history is, and to others what they are always told")
    void before_it_was_known() throws Exception {
        for (String asked : java.util.List.of(
                "?to=" + (first - 1), "?from=0&to=0", "?from=2001-01-01T00:00:00Z&to=2001-01-02T00:00:00Z")) {
            HttpResponse<String> answer = read(lead, asked);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(json(answer).path("code").asString()).isEqualTo("not-known-then");
            assertThat(json(read(platform("TIKTOK"), asked)).path("code").asString())
                    .isEqualTo("no-such-case");
        }
        assertThat(read(lead, "?from=2001-01-01T00:00:00Z").statusCode()).isEqualTo(200);
    }

    private static String reportId() {
        return SampleEvents.of(ContentReported.class).reportId().toString();
    }

    private static JsonNode change(JsonNode step, String path) {
        return step.path("changes")
                .valueStream()
                .filter(one -> one.path("path").asString().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing at " + path + " in " + step));
    }

    private HttpResponse<String> read(String token, String asked) throws Exception {
        return get(token, "/api/v1/cases/" + told.id() + "/changes" + asked);
    }

    private static String fault(HttpResponse<String> answer) {
        JsonNode first = json(answer).at("/errors/0");
        return first.path("pointer").asString() + " " + first.path("code").asString();
    }
}
