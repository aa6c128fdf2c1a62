package org.hoso.command.rehearsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hoso.command.RunningDesk;
import org.hoso.runtime.store.CountedReads;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Whoever measures an account that others measure")
class WarnedTest extends RunningDesk {
    private final String account = "trang." + UUID.randomUUID().toString().substring(0, 8);

    @Test
    @DisplayName("is warned of each, and no stored history is read for it, nor for the list that it is told from")
    void reads_nothing() throws Exception {
        List<Locking> others = new ArrayList<>();
        for (String body : List.of("SVH_HN", "SVH_HCM", "SVH_DN")) others.add(Locking.prepared(this, body));
        for (Locking other : others) other.lock("");
        Locking ours = Locking.prepared(this, "ABEI");
        await().atMost(Duration.ofSeconds(120))
                .until(() -> ours.lock("?dryRun=true").path("warnings").size() == 3);
        JsonNode foretold = ours.lock("?dryRun=true");
        assertThat(foretold.path("warnings").findValuesAsString("body"))
                .containsExactlyInAnyOrder("SVH_HN", "SVH_HCM", "SVH_DN");
        assertThat(foretold.path("warnings").findValuesAsString("caseNumber")).hasSize(3);
        assertThat(ours.lock("").path("warnings")).hasSize(3);
        assertThat(CountedReads.histories("org.hoso.command.storing"))
                .as("of the dry run itself")
                .isPositive();
        assertThat(CountedReads.histories("org.hoso.command.collisions")).isZero();
    }

    /** A case of that body about a post of the account, whose seller is alleged. */
    private record Locking(RunningDesk desk, String body, String caseId, String subject) {
        static Locking prepared(WarnedTest desk, String body) throws Exception {
            String url = "https://www.facebook.com/" + desk.account + "/posts/" + UUID.randomUUID();
            String caseId = json(desk.send(token(body, "intake"), "report-content", reportOf(url), Map.of()))
                    .path("caseId")
                    .asString();
            JsonNode alleged = json(desk.send(
                    token(body, "classifier"),
                    caseId + "/allege-subject",
                    "{\"role\":\"seller\",\"platform\":\"FACEBOOK\"}",
                    Map.of()));
            return new Locking(
                    desk, body, caseId, alleged.at("/created/subjectId").asString());
        }

        JsonNode lock(String query) throws Exception {
            return json(desk.send(
                    token(body, "liaison"),
                    caseId + "/request-account-lock" + query,
                    """
                    {"platform":"FACEBOOK","subjectId":"%s","kind":"temporary","days":7,
                    "document":{"number":"31/YC-KTK","date":"2026-01-05"}}""".formatted(subject),
                    Map.of()));
        }

        private static String token(String body, String role) {
            return ISSUER.token(role + "@" + body.toLowerCase(Locale.ROOT), body, List.of(role), Map.of());
        }
    }
}
