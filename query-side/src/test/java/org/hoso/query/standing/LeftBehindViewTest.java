package org.hoso.query.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Set;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.Role;
import org.hoso.cases.SampleEvents;
import org.hoso.query.RunningQuerySide;
import org.hoso.query.TestLedger;
import org.hoso.query.Varied;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class LeftBehindViewTest extends RunningQuerySide {
    private String table = "";

    /** The context is others' too. */
    @AfterEach
    void bringBack() {
        jdbc.sql("alter table if exists views.hidden rename to " + table).update();
    }

    @Test
    @DisplayName(
            "A view that cannot be written stands still alone: it is told as stopped and unhealthy, all others take in what comes and are read")
    void others_go_on() throws Exception {
        ledger.append(SampleEvents.all());
        long before = ledgered();
        await().atMost(SOON).until(() -> standing("lagEvents", "0").size() == views().size());
        table = "audit_line_g" + view("audit").get("generation").asInt();
        jdbc.sql("alter table views." + table + " rename to hidden").update();
        ContentReported reported = SampleEvents.of(ContentReported.class);
        ledger.append(Varied.change(reported, "caseId", TestLedger.newCase(), "caseNumber", CaseNumber.of(2031, 4711)));
        long end = ledgered();
        await().atMost(SOON).until(() -> standing("state", "stopped").equals(Set.of("audit")));
        await().atMost(SOON)
                .until(() -> standing("position", Long.toString(end)).size() == views().size() - 1);
        JsonNode behind = view("audit");
        assertThat(behind.get("position").asLong()).isEqualTo(before);
        assertThat(behind.get("deadLetters").asLong()).isZero();
        assertThat(behind.at("/stopped/reason").asString()).isEqualTo("defect");
        HttpResponse<String> health = get(officer(Role.ADMIN, "MOCST"), "/actuator/health");
        assertThat(health.statusCode()).isEqualTo(503);
        assertThat(json(health).at("/components/views/details/board").asString())
                .isEqualTo("running");
        assertThat(json(health).at("/components/views/details/audit").asString())
                .isEqualTo("DEFECT");
        jdbc.sql("alter table views.hidden rename to " + table).update();
        await().atMost(SOON)
                .until(() -> standing("position", Long.toString(end)).size() == views().size());
        await().atMost(SOON).until(() -> standing("state", "running").size() == views().size());
    }

    private JsonNode views() throws Exception {
        return json(get(officer(Role.AUDITOR, "GOV"), "/api/v1/views")).get("views");
    }

    private JsonNode view(String name) throws Exception {
        for (JsonNode one : views()) if (one.get("view").asString().equals(name)) return one;
        throw new AssertionError("no view " + name);
    }

    /** Names of the views of which this is told. */
    private Set<String> standing(String field, String value) throws Exception {
        Set<String> names = new HashSet<>();
        for (JsonNode one : views())
            if (one.get(field).asString().equals(value))
                names.add(one.get("view").asString());
        return names;
    }
}
