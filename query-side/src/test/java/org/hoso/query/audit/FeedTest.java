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
        assertThat(get(officer(Role.AUDITOR, "GOV"), behind).statusCode()).isEqualTo(200);
        HttpResponse<String> line = get(officer(Role.ADMIN, "MOCST"), "/api/v1/events?after=" + before);
        assertThat(json(line).path("events").path(0).path("caseId").isNull()).isTrue();
    }

    @Test
    @DisplayName(
            "Another ministry reads a conclusion in the feed; the text of a report is in nobody's feed who may not see it")
    void texts_follow_the_rights() throws Exception {
        long before = ledgered();
        ToldCase told = new ToldCase(sealer, ++running);
        ledger.append(told.reported(), told.concluded());
        long end = ledgered();
        String feed = get(officer(Role.CLASSIFIER, "IDEA"), "/api/v1/events?after=" + before + "&since=" + end)
                .body();
        assertThat(feed).contains("Không có trong hồ sơ công bố").doesNotContain(ToldCase.TITLE, ToldCase.REPORTER);
        assertThat(get(officer(Role.AUDITOR, "GOV"), "/api/v1/events?after=" + before)
                        .body())
                .contains(ToldCase.TITLE)
                .doesNotContain(ToldCase.REPORTER, "reporter@demo");
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
