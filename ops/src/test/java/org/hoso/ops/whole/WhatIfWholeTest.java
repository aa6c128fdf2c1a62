package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Exchange;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What if a clock had another length, over HTTP")
class WhatIfWholeTest {
    private static final String ONE_HOUR = "/api/v1/whatif/clocks?code=triage_internal&length=1&unit=hours";
    private final java.util.List<Exchange> seen = new java.util.ArrayList<>();
    private final Api api = Running.shared().api(seen::add);

    @Test
    @DisplayName("a case that is in time is shown as late then, as the interface describes it, and stays as it is")
    void late_then() {
        Instant at = Instant.now().minus(Duration.ofHours(5));
        StoryCase matter = new StoryStart(api, Instant.now()).reported("intake@abei", at, Bodies.report());
        matter.until("coordinator@abei", "the case", file -> file.hasNonNull("caseNumber"));
        OpenApiCheck check = new OpenApiCheck(api.get("", "/v3/api-docs").body().toString());
        KillNineTest.await("the clock in the answer", () -> shows(ask("auditor@gov"), matter));
        assertThat(check.faults(seen.getLast())).isEmpty();
        assertThat(matter.file("coordinator@abei").path("tasks")).isEmpty();
    }

    @Test
    @DisplayName("is no question for a decider or a platform, and a wrong question is told what is wrong")
    void not_for_everybody() {
        BadInputTest.problem(ask("decider@abei"), 403, "not-allowed");
        BadInputTest.problem(ask("platform@facebook"), 403, "not-allowed");
        Reply wrong = api.get("auditor@gov", "/api/v1/whatif/clocks?code=none&length=1");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body()
                        .path("errors")
                        .valueStream()
                        .map(fault -> fault.path("pointer").asString()))
                .contains("/code", "/from", "/until");
    }

    private Reply ask(String officer) {
        LocalDate today = LocalDate.now();
        return api.get(officer, ONE_HOUR + "&limit=200&from=" + today.minusDays(3) + "&until=" + today.plusDays(1));
    }

    private static boolean shows(Reply reply, StoryCase matter) {
        return reply.body()
                .path("changes")
                .valueStream()
                .anyMatch(change -> change.path("caseId").asString().equals(matter.caseId())
                        && change.path("verdict").asString().equals("open")
                        && change.path("verdictThen").asString().equals("late"));
    }
}
