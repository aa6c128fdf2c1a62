package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Exchange;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.sample.stories.Fining;
import org.hoso.ops.sample.stories.Openings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("A dry run of a proposed sanction")
class FineWorkingTest {
    private static final String DRY = "propose-sanction?dryRun=true";

    @Test
    @DisplayName("shows the whole working as the interface describes it; only to the body whose case it is")
    void working() {
        List<Exchange> seen = new java.util.ArrayList<>();
        Api api = Running.shared().api(seen::add);
        StoryCase matter = Openings.concludedSupplement(
                new StoryStart(api, Instant.now()), 4, List.of("FOOD_NO_ADVISORY", "FOOD_AS_MEDICINE"));
        String subject = Openings.identified(matter, "individual", "seller");
        String record = Fining.recorded(matter, subject, List.of("FOOD_NO_ADVISORY", "FOOD_AS_MEDICINE"));
        Map<String, Object> proposal = fields("recordId", record, "circumstances", List.of());

        Reply told = matter.ask("recorder@abei", DRY, proposal);
        assertThat(new OpenApiCheck(api.get("", "/v3/api-docs").body().toString()).faults(last(seen, DRY)))
                .isEmpty();
        JsonNode working = told.body().path("working");
        assertThat(working.path("acts").path(0).path("amountVnd").asLong()).isEqualTo(12_500_000);
        assertThat(working.path("acts").path(0).path("said").path("vi").asString())
                .contains("12.500.000 đồng");
        assertThat(working.path("acts").path(1).path("amountVnd").isNull()).isTrue();
        assertThat(working.path("totalVnd").isNull()).isTrue();
        assertThat(working.path("blocks").toString()).contains("explanation-open", "amount-not-confirmed");

        assertThat(matter.ask("recorder@vcc", DRY, proposal)
                        .body()
                        .path("working")
                        .isNull())
                .isTrue();
        assertThat(matter.ask("recorder@abei", DRY, fields("recordId", record)).status())
                .isEqualTo(400);
    }

    private static Exchange last(List<Exchange> seen, String call) {
        return seen.stream()
                .filter(exchange -> exchange.path().endsWith(call))
                .findFirst()
                .orElseThrow();
    }
}
