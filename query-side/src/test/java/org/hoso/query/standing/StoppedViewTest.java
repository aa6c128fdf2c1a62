package org.hoso.query.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import org.hoso.cases.CaseId;
import org.hoso.cases.Closing.CaseClosed;
import org.hoso.cases.Role;
import org.hoso.cases.SampleEvents;
import org.hoso.query.RunningQuerySide;
import org.hoso.query.TestLedger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class StoppedViewTest extends RunningQuerySide {
    @Test
    @DisplayName(
            "A view that meets an unknown event is shown as stopped with position and name, unhealthy, and is still read")
    void told_where_it_stops() throws Exception {
        ledger.append(SampleEvents.all());
        CaseId unread = TestLedger.newCase();
        ledger.appendUnknown(unread, "case.moon-landed");
        long at = ledgered();
        String auditor = officer(Role.AUDITOR, "GOV");
        await().atMost(SOON).until(() -> audit(auditor).get("state").asString().equals("stopped"));
        JsonNode stopped = audit(auditor).get("stopped");
        assertThat(stopped.get("reason").asString()).isEqualTo("unknown-stored-event");
        assertThat(stopped.get("position").asLong()).isEqualTo(at);
        assertThat(stopped.get("storedName").asString()).isEqualTo("case.moon-landed");

        await().atMost(SOON).until(() -> audit(auditor).get("position").asLong() == at - 1);
        assertThat(audit(auditor).get("lagEvents").asLong()).isEqualTo(1);
        HttpResponse<String> health = get(officer(Role.ADMIN, "MOCST"), "/actuator/health");
        assertThat(health.statusCode()).isEqualTo(503);
        assertThat(json(health).get("components").get("views").get("status").asString())
                .isEqualTo("OUT_OF_SERVICE");
        assertThat(look(auditor, "/api/v1/cases/" + SampleEvents.CASE + "/history")
                        .statusCode())
                .isEqualTo(200);

        CaseClosed closed = SampleEvents.of(CaseClosed.class);
        ledger.makeKnown(
                "case.moon-landed",
                new CaseClosed(unread, closed.by(), closed.at(), closed.outcome(), null, null, closed.clocks()));
        await().atMost(SOON).until(() -> audit(auditor).get("state").asString().equals("running"));
    }

    private JsonNode audit(String token) throws Exception {
        for (JsonNode view : json(get(token, "/api/v1/views")).get("views"))
            if (view.get("view").asString().equals("audit")) return view;
        throw new AssertionError("no audit view");
    }
}
