package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.sample.stories.Openings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("A platform that lets the removal clock run out, over HTTP")
class PlatformCaseTest {
    private static final String COORDINATOR = "coordinator@abei";
    private static final Map<String, Object> AGAINST =
            fields("platform", "FACEBOOK", "title", "Facebook không gỡ quảng cáo trong 24 giờ");

    private final Api api = Running.shared().api(exchange -> {});

    @Test
    @DisplayName("has a case of its own proposed, which a coordinator opens once; both files show the link")
    void proposed_opened_linked() {
        StoryCase matter = breached();
        assertThat(proposal(matter).path("caseId").asString("")).isEmpty();
        assertThat(matter.file(COORDINATOR).path("next").findValuesAsString("command"))
                .contains("open-platform-case");

        Reply opened = matter.later(Duration.ofHours(30)).step(COORDINATOR, "open-platform-case", AGAINST);
        String joined = opened.created("platformCaseId");
        JsonNode file = await().atMost(Duration.ofSeconds(120))
                .until(() -> api.get(COORDINATOR, "/api/v1/cases/" + joined), Reply::ok)
                .body();

        assertThat(file.path("joinedTo").path("caseId").asString()).isEqualTo(matter.caseId());
        assertThat(file.path("joinedTo").path("caseNumber").asString()).isEqualTo(matter.number());
        assertThat(file.path("joinedTo").path("platform").asString()).isEqualTo("FACEBOOK");
        assertThat(file.path("accountable").path("agency").asString()).isEqualTo("ABEI");
        assertThat(file.path("items")).hasSize(1);
        matter.until(
                COORDINATOR,
                "the link to the joined case",
                first -> first.path("platformCases")
                        .path(0)
                        .path("caseId")
                        .asString("")
                        .equals(joined));
        assertThat(proposal(matter).path("caseNumber").asString())
                .isEqualTo(file.path("caseNumber").asString());
        matter.refused(COORDINATOR, "open-platform-case", AGAINST, "platform-case-already-opened");
    }

    @Test
    @DisplayName("is proposed once, and further reports of the content still join the first case")
    void once() {
        StoryCase matter = breached();
        matter.later(Duration.ofHours(30)).step(COORDINATOR, "open-platform-case", AGAINST);
        await().atMost(Duration.ofSeconds(120))
                .until(() -> matter.file(COORDINATOR)
                        .path("platformCases")
                        .path(0)
                        .path("openedAt")
                        .isString());
        List<String> names = matter.history("auditor@gov").path("lines").findValuesAsString("storedName");
        assertThat(names).filteredOn("case.platform-case-proposed"::equals).hasSize(1);

        String url =
                matter.file(COORDINATOR).path("items").path(0).path("canonical").asString();
        Reply again = api.post(
                "intake@abei",
                "/api/v1/cases/report-content",
                Openings.report("Vẫn còn quảng cáo", url, "functional_food", "Đường An Mẫu"));
        assertThat(again.text("caseId")).isEqualTo(matter.caseId());
    }

    @Test
    @DisplayName("keeps its case to coordinators of bodies that work on the first one, and to a shape that is right")
    void rights_and_shape() {
        StoryCase matter = breached().later(Duration.ofHours(30));
        assertThat(matter.ask("liaison@abei", "open-platform-case", AGAINST).status())
                .isEqualTo(403);
        assertThat(matter.ask("coordinator@moh", "open-platform-case", AGAINST).text("code"))
                .isEqualTo("wrong-agency");
        Reply shape = matter.ask(
                COORDINATOR,
                "open-platform-case",
                fields("title", "Không nêu nền tảng", "caseNumber", "HS-2026-000001"));
        assertThat(shape.status()).isEqualTo(400);
        assertThat(shape.body().toString()).contains("/platform", "/caseNumber");
        Reply joined = api.post(
                "intake@abei",
                "/api/v1/cases/report-content",
                fields("joinedTo", fields("caseId", matter.caseId(), "platform", "FACEBOOK")));
        assertThat(joined.status()).isEqualTo(400);
        assertThat(joined.body().toString()).contains("/joinedTo");
    }

    private StoryCase breached() {
        StoryCase matter =
                Openings.concludedSupplement(new StoryStart(api, Instant.now()), 9, List.of("MISLEADING_ATTRIBUTES"));
        Openings.notice(matter);
        matter.until(
                COORDINATOR,
                "a case against the platform proposed",
                file -> file.path("platformCases").size() == 1);
        return matter;
    }

    private static JsonNode proposal(StoryCase matter) {
        return matter.file(COORDINATOR).path("platformCases").path(0);
    }
}
