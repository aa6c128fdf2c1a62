package org.hoso.query.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import org.hoso.cases.Role;
import org.hoso.cases.SampleEvents;
import org.hoso.query.RunningQuerySide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ViewsEndpointTest extends RunningQuerySide {
    @Test
    @DisplayName(
            "Whoever is signed in sees where each view stands; only an administrator rebuilds one and retries its letters")
    void shows_and_rebuilds() throws Exception {
        ledger.append(SampleEvents.all());
        long end = ledgered();
        await().atMost(SOON)
                .until(() -> audit().get("position").asLong() >= end
                        && audit().get("state").asString().equals("running"));
        assertThat(audit().get("lagEvents").asLong()).isZero();
        assertThat(audit().get("lagSeconds").asLong()).isZero();
        int before = audit().get("generation").asInt();

        assertThat(send(officer(Role.COORDINATOR, "ABEI"), "PUT", "/api/v1/views/audit/rebuild")
                        .statusCode())
                .isEqualTo(403);
        String admin = officer(Role.ADMIN, "MOCST");
        assertThat(send(admin, "PUT", "/api/v1/views/moon/rebuild").statusCode())
                .isEqualTo(404);
        HttpResponse<String> started = send(admin, "PUT", "/api/v1/views/audit/rebuild");
        assertThat(started.statusCode()).isEqualTo(202);
        assertThat(json(started).get("generation").asInt()).isEqualTo(before + 1);
        await().atMost(SOON)
                .until(() -> audit().get("rebuild").get("state").asString().equals("done"));
        assertThat(audit().get("rebuild").get("percent").asInt()).isEqualTo(100);
        assertThat(audit().get("generation").asInt()).isEqualTo(before + 1);
        assertThat(audit().get("position").asLong()).isEqualTo(end);

        HttpResponse<String> retried = send(admin, "PUT", "/api/v1/views/audit/dead-letters/retry");
        assertThat(retried.statusCode()).isEqualTo(200);
        assertThat(json(retried).get("deadLetters").asLong()).isZero();
        assertThat(get("forged", "/api/v1/views").statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("Where the watchers of the command side stand is told beside the views, and what they have parked")
    void tells_of_watchers() throws Exception {
        jdbc.sql("insert into events.watcher values ('due-watch', 7, ?::json)")
                .param("""
                {"reason":"defect","since":"2026-12-01T02:00:00Z"}""")
                .update();
        jdbc.sql("""
                insert into events.dead_letter_entry (dead_letter_id, processing_group, sequence_identifier, sequence_index,
                    message_type, event_identifier, time_stamp, payload_type, payload, enqueued_at)
                values ('1', 'due-watch', 'a', 0, 'x', 'x', 'x', 'x', '', 'x')
                """).update();
        JsonNode watcher =
                json(get(officer(Role.COORDINATOR, "ABEI"), "/api/v1/views")).at("/watchers/0");
        assertThat(watcher.path("watcher").asString()).isEqualTo("due-watch");
        assertThat(watcher.path("position").asLong()).isEqualTo(7);
        assertThat(watcher.path("deadLetters").asLong()).isOne();
        assertThat(watcher.at("/stopped/reason").asString()).isEqualTo("defect");
    }

    @Test
    @DisplayName("How far views are behind is measured, and their health is told")
    void measured_and_healthy() throws Exception {
        String metrics =
                get(officer(Role.ADMIN, "MOCST"), "/actuator/prometheus").body();
        assertThat(metrics)
                .contains(
                        "hoso_view_lag_events{",
                        "hoso_view_lag_seconds{",
                        "hoso_view_dead_letters{",
                        "hoso_view_stopped{")
                .contains("view=\"audit\"");
        JsonNode health = json(get(officer(Role.ADMIN, "MOCST"), "/actuator/health"));
        assertThat(health.get("components")
                        .get("views")
                        .get("details")
                        .get("audit")
                        .asString())
                .isEqualTo("running");
    }

    private JsonNode audit() throws Exception {
        for (JsonNode view :
                json(get(officer(Role.REPORTER, "CITIZEN"), "/api/v1/views")).get("views"))
            if (view.get("view").asString().equals("audit")) return view;
        throw new AssertionError("no audit view");
    }
}
