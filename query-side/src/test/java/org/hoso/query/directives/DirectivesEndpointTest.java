package org.hoso.query.directives;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Coordination.DirectiveAnswered;
import org.hoso.cases.Coordination.DirectiveIssued;
import org.hoso.cases.Coordination.DirectiveReminded;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.Role;
import org.hoso.cases.SampleEvents;
import org.hoso.query.RunningQuerySide;
import org.hoso.query.Varied;
import org.hoso.query.casefile.SealedCase;
import org.hoso.runtime.sealing.Sealer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@DisplayName("GET /api/v1/directives")
class DirectivesEndpointTest extends RunningQuerySide {
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private static final String TASK = SealedCase.planted(DirectiveIssued.class, "task");
    private static int running = 900;

    @Autowired
    Sealer sealer;

    private SealedCase told;
    private UUID late;
    private UUID answered;
    private UUID open;

    /** One case; ABEI directs three bodies: Lâm Đồng is late, Nghệ An answered late, Huế has time. */
    @BeforeEach
    void tell() {
        told = new SealedCase(sealer, ++running);
        late = UUID.randomUUID();
        answered = UUID.randomUUID();
        open = UUID.randomUUID();
        List<CaseEvent> events = new ArrayList<>(List.of(SampleEvents.of(ContentReported.class)));
        events.add(directed(late, "SVH_LD", -3));
        events.add(directed(answered, "SVH_NA", -2));
        events.add(directed(open, "SVH_HUE", 5));
        events.add(Varied.of(DirectiveReminded.class, "directiveId", late));
        events.add(Varied.of(DirectiveAnswered.class, "directiveId", answered, "at", NOW.minus(Duration.ofDays(1))));
        ledger.append(told.of(events));
    }

    private static DirectiveIssued directed(UUID id, String to, int dueInDays) {
        return Varied.of(
                DirectiveIssued.class,
                "directiveId",
                id,
                "to",
                new AccountableBody(to, LocalDate.of(2025, 7, 1)),
                "at",
                NOW.minus(Duration.ofDays(9)),
                "reportBy",
                NOW.plus(Duration.ofDays(dueInDays)));
    }

    @Test
    @DisplayName("tells of each: task, day, state, reminders and what came back, what is due first first")
    void tells_each() throws Exception {
        List<JsonNode> mine = mine(officer(Role.COORDINATOR, "ABEI"), "?from=ABEI&limit=200");

        assertThat(mine)
                .extracting(one -> one.get("directiveId").asString())
                .containsExactly(late.toString(), answered.toString(), open.toString());
        assertThat(mine).extracting(one -> one.get("state").asString()).containsExactly("overdue", "answered", "open");
        assertThat(mine).extracting(one -> one.get("late").asBoolean()).containsExactly(true, true, false);
        JsonNode first = mine.getFirst();
        assertThat(first.get("task").get("text").asString()).isEqualTo(TASK);
        assertThat(first.get("province").asString()).isEqualTo("LD");
        assertThat(first.get("reminders")).hasSize(1);
        assertThat(mine.get(1).get("report").get("report").get("text").asString())
                .isEqualTo(SealedCase.planted(DirectiveAnswered.class, "report"));
    }

    @Test
    @DisplayName("narrows by body, province and whether it is overdue; pages go on behind the last one")
    void narrows() throws Exception {
        String abei = officer(Role.COORDINATOR, "ABEI");
        assertThat(mine(abei, "?to=SVH_NA&limit=200")).hasSize(1);
        assertThat(mine(abei, "?province=HUE&limit=200")).hasSize(1);
        assertThat(mine(abei, "?overdue=true&limit=200"))
                .extracting(one -> one.get("directiveId").asString())
                .containsExactly(late.toString());
        assertThat(mine(abei, "?overdue=false&limit=200")).hasSize(2);
        List<JsonNode> behind = mine(abei, "?limit=200&after=" + late);
        assertThat(behind)
                .extracting(one -> one.get("directiveId").asString())
                .containsExactly(answered.toString(), open.toString());
        JsonNode page = json(get(abei, "/api/v1/directives?from=ABEI&limit=1"));
        assertThat(page.get("directives")).hasSize(1);
        assertThat(page.get("next").asString())
                .isEqualTo(page.get("directives").get(0).get("directiveId").asString());
    }

    @Test
    @DisplayName("counts by province what is open, overdue, answered, and answered late")
    void by_province() throws Exception {
        awaited();
        JsonNode provinces = json(get(officer(Role.COORDINATOR, "ABEI"), "/api/v1/directives/by-province?from=ABEI"));
        List<String> counted = new ArrayList<>();
        provinces.forEach(one -> {
            if (List.of("LD", "NA", "HUE").contains(one.get("province").asString()))
                counted.add(one.get("province").asString()
                        + (one.get("overdue").asLong() > 0 ? " overdue" : "")
                        + (one.get("answeredLate").asLong() > 0 ? " late" : ""));
        });
        assertThat(counted).containsExactly("LD overdue", "HUE", "NA late");
    }

    @Test
    @DisplayName(
            "shows the body directed its own, another central body no text, another province and outsiders nothing")
    void rights() throws Exception {
        List<JsonNode> directed = mine(officer(Role.COORDINATOR, "SVH_LD"), "?limit=200");
        assertThat(directed).isNotEmpty();
        assertThat(directed.getFirst().get("task").get("text").asString()).isEqualTo(TASK);
        List<JsonNode> elsewhere = mine(officer(Role.CLASSIFIER, "IDEA"), "?limit=200");
        assertThat(elsewhere).hasSize(3);
        assertThat(elsewhere.toString()).doesNotContain("planted");
        assertThat(elsewhere.getFirst().get("task").get("withheld").asString()).isEqualTo("masked");
        assertThat(mine(officer(Role.COORDINATOR, "SVH_HN"), "?limit=200")).isEmpty();
        assertThat(mine(platform("FACEBOOK"), "?limit=200")).isEmpty();
        assertThat(mine(officer(Role.ADMIN, "ABEI"), "?limit=200")).isEmpty();
    }

    @Test
    @DisplayName("names every parameter that is wrong")
    void bad_parameters() throws Exception {
        HttpResponse<String> answer =
                get(officer(Role.COORDINATOR, "ABEI"), "/api/v1/directives?to=%27&after=x&limit=0&province=%20");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("/to", "/after", "/limit", "/province");
    }

    private void awaited() throws Exception {
        get(officer(Role.AUDITOR, "GOV"), "/api/v1/directives?since=" + ledgered());
    }

    private List<JsonNode> mine(String token, String query) throws Exception {
        awaited();
        List<JsonNode> mine = new ArrayList<>();
        HttpResponse<String> answer = get(token, "/api/v1/directives" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        json(answer).get("directives").forEach(one -> {
            if (one.get("caseId").asString().equals(told.id().toString())) mine.add(one);
        });
        return mine;
    }
}
