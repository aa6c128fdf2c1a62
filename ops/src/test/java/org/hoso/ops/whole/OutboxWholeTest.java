package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.sample.stories.Openings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("What goes out, over HTTP")
class OutboxWholeTest {
    private final List<String> faults = new ArrayList<>();
    private final OpenApiCheck check = new OpenApiCheck(
            Running.shared().api(exchange -> {}).get("", "/v3/api-docs").body().toString());
    private final Api api = Running.shared().api(exchange -> faults.addAll(check.faults(exchange)));

    @AfterEach
    void as_described() {
        assertThat(faults).isEmpty();
    }

    @Test
    @DisplayName("is shown with its exact text to whoever sees the notice, once the letter is written")
    void of_a_case() {
        StoryCase matter = noticed();
        String notice = Openings.notice(matter);
        await().atMost(Duration.ofSeconds(120))
                .until(() -> dispatches("liaison@abei", matter)
                        .path(0)
                        .path("textSha256")
                        .isString());
        JsonNode one = dispatches("liaison@abei", matter).path(0);
        assertThat(one.path("dispatchId").asString()).isEqualTo(notice);
        assertThat(one.path("state").asString()).isEqualTo("by_hand");
        assertThat(one.path("attempts").asInt(-1)).isZero();
        assertThat(one.path("text").path("text").asString()).startsWith("<!DOCTYPE html>");
        assertThat(dispatches("platform@facebook", matter)).hasSize(1);
        assertThat(asked("platform@tiktok", matter).status()).isEqualTo(404);
        assertThat(asked("coordinator@svh_hn", matter).status()).isEqualTo(404);
        matter.step(
                "liaison@abei",
                "record-delivery",
                fields("noticeId", notice, "delivery", "delivered", "receipt", "EE1VN"));
        assertThat(dispatches("liaison@abei", matter).path(0).path("state").asString())
                .isEqualTo("delivered");
    }

    @Test
    @DisplayName(
            "of an account lock names the account to the platform and to whom the subject is shown, to a foreign ministry not")
    void of_a_lock() {
        StoryCase matter = noticed();
        String account = "@trang.ban.thuoc";
        String subject = matter.step(
                        "coordinator@abei",
                        "allege-subject",
                        fields("role", "seller", "platform", "FACEBOOK", "handle", account))
                .created("subjectId");
        Map<String, Object> asked = new LinkedHashMap<>(fields("platform", "FACEBOOK", "subjectId", subject));
        asked.putAll(fields("kind", "temporary", "days", 14, "document", matter.document("14/YC-KTK")));
        String lock = matter.step("liaison@abei", "request-account-lock", asked).created("lockId");
        await().atMost(Duration.ofSeconds(120))
                .until(() -> dispatches("liaison@abei", matter)
                        .path(0)
                        .path("textSha256")
                        .isString());
        for (String reader : List.of("liaison@abei", "platform@facebook", "auditor@gov")) {
            JsonNode one = dispatches(reader, matter).path(0);
            assertThat(one.path("dispatchId").asString()).isEqualTo(lock);
            assertThat(one.path("kind").asString()).isEqualTo("lock");
            assertThat(one.path("text").path("text").asString()).contains(account);
        }
        JsonNode elsewhere = dispatches("liaison@idea", matter).path(0);
        assertThat(elsewhere.path("text").path("withheld").asString()).isEqualTo("masked");
        matter.step("liaison@abei", "record-order-delivery", fields("dispatchId", lock, "delivery", "failed"));
        assertThat(dispatches("liaison@abei", matter).path(0).path("state").asString())
                .isEqualTo("failed");
        matter.later(Duration.ofHours(1));
        matter.step("liaison@abei", "resend-order", fields("dispatchId", lock));
        assertThat(dispatches("liaison@abei", matter).path(0).path("state").asString())
                .isEqualTo("by_hand");
    }

    @Test
    @DisplayName(
            "over all cases: a liaison's own body's, everybody's for an auditor, nobody's for outsiders; page by page")
    void over_all() {
        String first = Openings.notice(noticed());
        String second = Openings.notice(noticed());
        assertThat(ids("liaison@abei", "?agency=ABEI&state=by_hand&receiver=FACEBOOK&limit=200"))
                .contains(first, second);
        assertThat(ids("auditor@gov", "?limit=200")).contains(first, second);
        assertThat(ids("liaison@idea", "?limit=200")).doesNotContain(first, second);
        assertThat(ids("platform@facebook", "")).isEmpty();
        assertThat(ids("liaison@abei", "?state=failed&limit=200")).doesNotContain(first, second);
        JsonNode page = api.get("auditor@gov", "/api/v1/outbox?limit=1").body();
        assertThat(page.path("dispatches")).hasSize(1);
        String next = page.path("next").asString();
        assertThat(ids("auditor@gov", "?limit=1&after=" + next)).hasSize(1).doesNotContain(next);
        assertThat(page.path("dispatches").path(0).path("text").isNull()).isTrue();
        Reply wrong = api.get("liaison@abei", "/api/v1/outbox?state=lost&agency=a%20b&after=x&limit=0");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body().path("errors")).hasSize(4);
    }

    @Test
    @DisplayName("is signed with a key that everybody may have; a call that bears no platform's signature is not taken")
    void keys_and_callbacks() {
        JsonNode keys = api.get("", "/api/v1/dispatches/key").body();
        assertThat(keys.path(0).path("key").asString()).startsWith("whpk_");
        Reply forged = api.call(
                "",
                "POST",
                "/api/v1/callbacks/FACEBOOK",
                "{\"type\":\"record-delivery\",\"data\":{}}",
                Map.of("webhook-id", "1", "webhook-timestamp", "1", "webhook-signature", "v1a,AAAA"));
        assertThat(forged.status()).isEqualTo(401);
        assertThat(forged.text("code")).isEqualTo("bad-signature");
    }

    private StoryCase noticed() {
        return Openings.concludedSupplement(new StoryStart(api, Instant.now()), 4, List.of("FOOD_NO_ADVISORY"));
    }

    private JsonNode dispatches(String officer, StoryCase matter) {
        Reply reply = asked(officer, matter);
        assertThat(reply.status()).isEqualTo(200);
        return reply.body();
    }

    private Reply asked(String officer, StoryCase matter) {
        return api.look(officer, "/api/v1/cases/" + matter.caseId() + "/dispatches");
    }

    private List<String> ids(String officer, String query) {
        return api.get(officer, "/api/v1/outbox" + query)
                .body()
                .path("dispatches")
                .valueStream()
                .map(one -> one.path("dispatchId").asString())
                .toList();
    }
}
