package org.hoso.query.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Coordination.CompetenceSettled;
import org.hoso.cases.Coordination.LeadAccepted;
import org.hoso.cases.Coordination.LeadPassedToSuccessor;
import org.hoso.cases.Coordination.NoteAdded;
import org.hoso.cases.Correction.CorrectedField;
import org.hoso.cases.Correction.RecordCorrected;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.Role;
import org.hoso.query.RunningQuerySide;
import org.hoso.query.TestLedger;
import org.hoso.query.Varied;
import org.hoso.query.intervals.Span;
import org.hoso.query.viewing.Filling;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.wire.CaseJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@DisplayName("Who answers for a case")
class AccountabilityTest extends RunningQuerySide {
    private static final int ASIDE = 99;
    private static final Instant FEBRUARY = Instant.parse("2025-02-10T02:00:00Z");
    private static final Instant MARCH = Instant.parse("2025-02-28T17:00:00Z");
    private static final Instant APRIL = Instant.parse("2025-04-10T02:00:00Z");

    @Autowired
    AccountabilityView view;

    private final CaseId id = TestLedger.newCase();
    private final CaseNumber number = CaseNumber.of(2025, 700_000 + id.hashCode() % 100_000);

    @Test
    @DisplayName("is one body at every instant: by its name of then, since when, and the event that made it so")
    void over_time() throws Exception {
        ledger.append(life());
        ledgered();
        String token = officer(Role.COORDINATOR, "MOCST");
        JsonNode now = json(get(token, path() + "?since=v3"));
        assertThat(now.path("answering").path("body").path("agency").asString()).isEqualTo("VFA");
        assertThat(now.path("answering").path("by").path("storedName").asString())
                .isEqualTo("case.lead-accepted");
        assertThat(now.path("all")
                        .valueStream()
                        .map(one -> one.path("body").path("agency").asString()))
                .containsExactly("VHCS", "VHCSGDTV", "VFA");
        assertThat(now.path("all").valueStream().map(one -> one.path("now").asBoolean()))
                .containsExactly(false, false, true);
        JsonNode then = json(get(token, path() + "?trueAt=" + MARCH.minusMillis(1)));
        assertThat(then.path("answering").path("body").path("nameVi").asString())
                .isEqualTo("Cục Văn hóa cơ sở");
        assertThat(then.path("answering").path("until").asString()).isEqualTo(MARCH.toString());
        assertThat(then.hasNonNull("all")).isFalse();
        assertThat(json(get(token, path() + "?at=" + MARCH.minusMillis(1)))).isEqualTo(then);
        JsonNode passed = json(get(token, path() + "?trueAt=" + MARCH));
        assertThat(passed.path("answering").path("by").path("storedName").asString())
                .isEqualTo("case.lead-passed-to-successor");
        assertThat(json(get(token, "/api/v1/cases/" + number + "/accountability"))
                        .path("caseId")
                        .asString())
                .isEqualTo(id.toString());
    }

    @Test
    @DisplayName("is nobody before the report and not known for the future: a clear problem says so")
    void outside() throws Exception {
        ledger.append(life());
        ledgered();
        String token = officer(Role.COORDINATOR, "MOCST");
        get(token, path() + "?since=v3");
        var before = get(token, path() + "?trueAt=" + FEBRUARY.minusMillis(1));
        assertThat(before.statusCode()).isEqualTo(400);
        assertThat(json(before).path("errors").path(0).path("code").asString()).isEqualTo("before-the-case");
        var future = get(token, path() + "?trueAt=2999-01-01T00:00:00Z");
        assertThat(json(future).path("errors").path(0).path("code").asString()).isEqualTo("in-the-future");
        assertThat(json(future).at("/errors/0/pointer").asString()).isEqualTo("/trueAt");
        assertThat(json(get(token, path() + "?at=2999-01-01T00:00:00Z"))
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/at");
        var both = get(token, path() + "?trueAt=" + MARCH + "&at=" + APRIL);
        assertThat(both.statusCode()).isEqualTo(400);
        assertThat(json(both).at("/errors/0/pointer").asString()).isEqualTo("/at");
        assertThat(get(token, path() + "?trueAt=yesterday").statusCode()).isEqualTo(400);
    }

    @Test
    @DisplayName("is told to those who may read how the case is handled, to no outsider")
    void rights() throws Exception {
        ledger.append(life());
        ledgered();
        get(officer(Role.COORDINATOR, "MOCST"), path() + "?since=v3");
        assertThat(get(officer(Role.EXPERT, "DAV"), path()).statusCode()).isEqualTo(200);
        assertThat(get(officer(Role.RECORDER, "SVH_DL"), path()).statusCode()).isEqualTo(404);
        assertThat(get(platform("FACEBOOK"), path()).statusCode()).isEqualTo(404);
        assertThat(get(officer(Role.AUDITOR, "GOV"), "/api/v1/cases/" + UUID.randomUUID() + "/accountability")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("follows a corrected instant, and is the same when its events are told twice or filled from the start")
    void corrected_twice_and_filled() {
        List<CaseEvent> events = new ArrayList<>(life());
        events.add(Varied.of(
                RecordCorrected.class,
                "caseId",
                id,
                "at",
                APRIL.plusSeconds(60),
                "version",
                3L,
                "fields",
                List.of(new CorrectedField("/at", CaseJson.stored().valueToTree("2025-04-01T00:00:00Z")))));
        events.add(Varied.of(
                CompetenceSettled.class, "caseId", id, "at", APRIL.plusSeconds(90), "accountable", body("VCC")));
        List<LedgeredCaseEvent> told = new ArrayList<>();
        for (int n = 0; n < events.size(); n++)
            told.add(new LedgeredCaseEvent(n + 1L, APRIL, APRIL, n, "event-" + n, events.get(n)));
        view.create(ASIDE);
        try {
            for (LedgeredCaseEvent one : told) view.write(ASIDE, List.of(one));
            view.write(ASIDE, told);
            List<Span<Reign>> reigns = view.rows().reigns(ASIDE, id);
            assertThat(reigns.stream().map(reign -> reign.what().body().agency()))
                    .containsExactly("VHCS", "VHCSGDTV", "VFA", "VCC");
            assertThat(reigns.get(2).since()).isEqualTo("2025-04-01T00:00:00Z");
            assertThat(reigns.get(1).until()).isEqualTo(reigns.get(2).since());
            view.drop(ASIDE);
            view.create(ASIDE);
            try (Filling filling = view.fill(ASIDE)) {
                told.forEach(one -> filling.add(List.of(one)));
            }
            assertThat(view.rows().reigns(ASIDE, id)).isEqualTo(reigns);
        } finally {
            view.drop(ASIDE);
        }
    }

    private List<CaseEvent> life() {
        return List.of(
                Varied.of(
                        ContentReported.class,
                        "caseId",
                        id,
                        "caseNumber",
                        number,
                        "at",
                        FEBRUARY,
                        "accountable",
                        body("VHCS")),
                Varied.of(
                        LeadPassedToSuccessor.class,
                        "caseId",
                        id,
                        "at",
                        MARCH,
                        "ended",
                        body("VHCS"),
                        "accountable",
                        body("VHCSGDTV")),
                Varied.of(NoteAdded.class, "caseId", id, "at", MARCH.plusSeconds(60)),
                Varied.of(LeadAccepted.class, "caseId", id, "at", APRIL, "accountable", body("VFA")));
    }

    private String path() {
        return "/api/v1/cases/" + id + "/accountability";
    }

    private static AccountableBody body(String agency) {
        return new AccountableBody(agency, LocalDate.of(2008, 1, 1));
    }
}
