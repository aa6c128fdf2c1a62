package org.hoso.query.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.hoso.cases.Coordination.AgencyJoined;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.Role;
import org.hoso.cases.SampleEvents;
import org.hoso.query.RunningQuerySide;
import org.hoso.runtime.sealing.Sealer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@DisplayName("GET /api/v1/cases/{caseId}")
class CaseFileEndpointTest extends RunningQuerySide {
    private static int running = 500;

    @Autowired
    Sealer sealer;

    private SealedCase told;

    @BeforeEach
    void tell() {
        told = new SealedCase(sealer, ++running);
        ledger.append(told.of(List.of(
                SampleEvents.of(ContentReported.class),
                SampleEvents.of(AgencyJoined.class),
                SampleEvents.of(PlatformNotified.class))));
    }

    @Test
    @DisplayName("shows the accountable body the file with its texts, by id and by number, and its version as ETag")
    void shows_the_file() throws Exception {
        HttpResponse<String> answer = read(officer(Role.COORDINATOR, "ABEI"), told.id() + "?since=v2");
        JsonNode file = json(answer);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).contains("\"2\"");
        assertThat(file.get("seenAs").asString()).isEqualTo("lead");
        assertThat(file.get("status").asString()).isEqualTo("removal_pending");
        assertThat(title(file)).isEqualTo(SealedCase.planted(ContentReported.class, "title"));
        assertThat(file.get("items").get(0).get("standing").get("stage").asString())
                .isEqualTo("item_requested");
        assertThat(json(read(officer(Role.COORDINATOR, "ABEI"), told.number().value()))
                        .get("caseId")
                        .asString())
                .isEqualTo(told.id().toString());
    }

    @Test
    @DisplayName("opens who reported to the accountable body for a reason, and records who saw it")
    void opens_the_reporter_for_a_reason() throws Exception {
        String token = officer(Role.COORDINATOR, "ABEI");
        JsonNode masked = json(read(token, told.id() + "?since=v2"));
        JsonNode opened = json(read(token, told.id() + "", "to hear the witness"));

        assertThat(reporterName(masked).get("withheld").asString()).isEqualTo("reason_needed");
        assertThat(reporterName(opened).get("text").asString())
                .isEqualTo(SealedCase.planted(ContentReported.class, "name"));
        assertThat(looks()).containsExactly("access.identity-opened coordinator@abei");
    }

    @Test
    @DisplayName("refuses a reason that is none, and opens nothing for a reader whom no reason helps")
    void refuses_a_reason_that_is_none() throws Exception {
        assertThat(read(officer(Role.COORDINATOR, "ABEI"), told.id() + "?since=v2", " ")
                        .statusCode())
                .isEqualTo(400);
        assertThat(read(officer(Role.COORDINATOR, "ABEI"), told.id() + "", "x".repeat(301))
                        .statusCode())
                .isEqualTo(400);
        HttpResponse<String> co = read(officer(Role.EXPERT, "VFA"), told.id() + "", "curious");
        assertThat(co.body()).doesNotContain(SealedCase.planted(ContentReported.class, "name"));
        assertThat(looks()).isEmpty();
    }

    @Test
    @DisplayName("does not exist for a province elsewhere, a platform not addressed, a citizen of another case")
    void does_not_exist_for_others() throws Exception {
        read(officer(Role.AUDITOR, "GOV"), told.id() + "?since=v2", "periodic");

        assertThat(read(officer(Role.CLASSIFIER, "SVH_HN"), told.id() + "").statusCode())
                .isEqualTo(404);
        assertThat(read(platform("TIKTOK"), told.id() + "").statusCode()).isEqualTo(404);
        assertThat(read(officer(Role.REPORTER, "CITIZEN"), told.id() + "").statusCode())
                .isEqualTo(404);
        assertThat(read(officer(Role.ADMIN, "ABEI"), told.id() + "").statusCode())
                .isEqualTo(404);
        assertThat(read(officer(Role.CLASSIFIER, "SVH_HCM"), told.id() + "").statusCode())
                .isEqualTo(200);
        assertThat(read(officer(Role.CLASSIFIER, "IDEA"), told.id() + "").statusCode())
                .isEqualTo(428);
    }

    @Test
    @DisplayName("tells that a text is erased once its person's key is gone")
    void tells_what_is_erased() throws Exception {
        keys().sql("delete from person_key where person = ?")
                .param(told.person().value())
                .update();
        sealer.evict(told.person());

        JsonNode file = json(read(officer(Role.COORDINATOR, "ABEI"), told.id() + "?since=v2"));
        assertThat(file.get("reports")
                        .get("filed")
                        .get(0)
                        .get("title")
                        .get("withheld")
                        .asString())
                .isEqualTo("erased");
    }

    private List<String> looks() {
        return jdbc.sql("select payload_type || ' ' || (payload -> 'by' ->> 'officer') from events.event_entry"
                        + " where type = 'access' and payload ->> 'caseId' = ? order by global_index")
                .param(told.id().toString())
                .query(String.class)
                .list();
    }

    private HttpResponse<String> read(String token, String path) throws Exception {
        return get(token, "/api/v1/cases/" + path);
    }

    private HttpResponse<String> read(String token, String path, String reason) throws Exception {
        return get(token, "/api/v1/cases/" + path, "Hoso-Reason", reason);
    }

    private static String title(JsonNode file) {
        return file.get("reports").get("filed").get(0).get("title").get("text").asString();
    }

    private static JsonNode reporterName(JsonNode file) {
        return file.get("reports").get("filed").get(0).get("reporter").get("name");
    }
}
