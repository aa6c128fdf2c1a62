package org.hoso.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.hoso.cases.Coordination.Audience;
import org.hoso.cases.Role;
import org.hoso.cases.SampleEvents;
import org.hoso.query.RunningQuerySide;
import org.hoso.registry.Amendment.AmendmentProposed;
import org.hoso.registry.Amendment.AmendmentWithdrawn;
import org.hoso.runtime.sealing.Sealer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class FeedTest extends RunningQuerySide {
    private static int running = 5_000;

    @Autowired
    Sealer sealer;

    @Test
    @DisplayName(
            "Each reader gets, in the order of the ledger, what its rights show; the next position passes what they withhold")
    void filtered_by_rights_in_log_order() throws Exception {
        long before = ledgered();
        for (int n = 0; n < 5; n++) {
            ToldCase told = new ToldCase(sealer, ++running);
            ledger.append(
                    told.reported(), told.note("ABEI", Audience.BODIES, "Ghi chú"), told.concluded(), told.notified());
        }
        long end = ledgered();

        assertThat(read(officer(Role.AUDITOR, "GOV"), before, end)).hasSize(20);
        assertThat(read(officer(Role.COORDINATOR, "ABEI"), before, end)).hasSize(20);
        assertThat(read(officer(Role.CLASSIFIER, "IDEA"), before, end))
                .as("another ministry: conclusion and request, not report nor notes")
                .hasSize(10)
                .allMatch(name -> name.equals("case.conclusion-given") || name.equals("case.platform-notified"));
        assertThat(read(platform("TIKTOK"), before, end)).isEmpty();
        assertThat(read(officer(Role.ADMIN, "MOCST"), before, end)).isEmpty();
    }

    @Test
    @DisplayName(
            "What happens to the law's data is in the feed of the State's bodies and of who enters it; views of cases pass over it")
    void the_registry_between_two_cases() throws Exception {
        long before = ledgered();
        ToldCase first = new ToldCase(sealer, ++running);
        ToldCase second = new ToldCase(sealer, ++running);
        ledger.append(first.reported());
        ledger.append(SampleEvents.of(AmendmentProposed.class));
        ledger.append(second.reported());
        ledger.append(SampleEvents.of(AmendmentWithdrawn.class));
        long end = ledgered();

        assertThat(read(officer(Role.COORDINATOR, "ABEI"), before, end))
                .containsExactly(
                        "case.content-reported",
                        "registry.amendment-proposed",
                        "case.content-reported",
                        "registry.amendment-withdrawn");
        assertThat(read(officer(Role.ADMIN, "MOCST"), before, end))
                .containsExactly("registry.amendment-proposed", "registry.amendment-withdrawn");
        assertThat(read(platform("TIKTOK"), before, end)).isEmpty();
        String behind = "/api/v1/cases/" + second.reported().caseId() + "?since=" + end;
        assertThat(look(officer(Role.AUDITOR, "GOV"), behind).statusCode()).isEqualTo(200);
        HttpResponse<String> line = get(officer(Role.ADMIN, "MOCST"), "/api/v1/events?after=" + before);
        assertThat(json(line).path("events").path(0).path("caseId").isNull()).isTrue();
    }

    @Test
    @DisplayName(
            "Texts of a case are in the feed of those who work on it; to all others it tells what happened, and the texts stay sealed")
    void texts_follow_the_rights() throws Exception {
        long before = ledgered();
        ToldCase told = new ToldCase(sealer, ++running);
        ledger.append(told.reported(), told.concluded());
        String piece = "/api/v1/events?after=" + before + "&since=" + ledgered();
        assertThat(get(officer(Role.COORDINATOR, "ABEI"), piece).body())
                .contains("Không có trong hồ sơ công bố", ToldCase.TITLE)
                .doesNotContain(ToldCase.REPORTER, "reporter@demo");
        for (String foreign : List.of(officer(Role.CLASSIFIER, "IDEA"), officer(Role.AUDITOR, "GOV")))
            assertThat(get(foreign, piece).body())
                    .contains("case.conclusion-given", "\"grounds\":{\"sealed\":true}")
                    .doesNotContain("Không có trong hồ sơ công bố", ToldCase.TITLE, ToldCase.REPORTER, "reporter@demo");
    }

    @Test
    @DisplayName("Who looked is in the feed of auditors only, and why stays sealed there")
    void looks_are_for_auditors() throws Exception {
        ToldCase told = new ToldCase(sealer, ++running);
        ledger.append(told.reported());
        long before = ledgered();
        String path = "/api/v1/cases/" + told.reported().caseId();
        assertThat(look(officer(Role.AUDITOR, "GOV"), path + "/history?since=v0")
                        .statusCode())
                .isEqualTo(200);
        long end = ledgered();
        assertThat(read(officer(Role.AUDITOR, "TTCP"), before, end)).containsExactly("access.case-looked-at");
        assertThat(get(officer(Role.AUDITOR, "TTCP"), "/api/v1/events?after=" + before)
                        .body())
                .contains("\"reason\":{\"sealed\":true}")
                .doesNotContain("kiem tra dinh ky theo ke hoach 12/KH-TTCP", "\"ct\"");
        for (String other :
                List.of(officer(Role.COORDINATOR, "ABEI"), officer(Role.ADMIN, "MOCST"), officer(Role.DPO, "MOCST")))
            assertThat(read(other, before, end)).isEmpty();
    }

    /** Reads on from page to page of three, as another system would, to the end. */
    private List<String> read(String token, long after, long end) throws Exception {
        List<String> names = new ArrayList<>();
        long next = after;
        long last = after;
        for (boolean more = true; more; ) {
            JsonNode feed = json(get(token, "/api/v1/events?limit=3&after=" + next + "&since=" + end));
            for (JsonNode event : feed.get("events")) {
                assertThat(event.get("position").asLong()).isGreaterThan(last);
                last = event.get("position").asLong();
                names.add(event.get("storedName").asString());
            }
            next = feed.get("next").asLong();
            more = feed.get("more").asBoolean();
        }
        assertThat(next).isEqualTo(end);
        return names;
    }
}
