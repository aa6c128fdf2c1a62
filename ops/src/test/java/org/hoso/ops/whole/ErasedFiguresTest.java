package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hoso.ops.sample.CommandBody.fields;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hoso.ops.pack.Verifier;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.Story;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.sample.stories.AppealAnnulsTheFine;
import org.hoso.ops.sample.stories.IdentifiedViolatorPaysTheFine;
import org.hoso.ops.sample.stories.UnknownViolatorContentRemoved;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** On stores of its own: nothing else moves a figure meanwhile. */
@DisplayName("After every person of the closed cases is erased")
class ErasedFiguresTest {
    private static final Running RUNNING = Running.fresh();
    private static final String AUDITOR = "auditor@gov";
    private static final Map<String, String> WHY = Map.of("Hoso-Reason", "kiem tra theo ke hoach 12/KH-TTCP");
    private static final String SUBJECT = "Đối Tượng Vi Phạm Mẫu";
    private static final String REPORTER = "Người Phản Ánh Mẫu";
    private static final List<Story> CLOSED = List.of(
            new AppealAnnulsTheFine(), new IdentifiedViolatorPaysTheFine(), new UnknownViolatorContentRemoved());

    private final Api api = RUNNING.api(exchange -> {});
    private final Downloads downloads = new Downloads(RUNNING, api);

    @TempDir
    Path home;

    @AfterAll
    static void stop() {
        RUNNING.close();
    }

    @Test
    @DisplayName("every figure reads as before, packs made before and after verify, and no answer tells who they were")
    void figures_stand() throws IOException {
        List<String> cases = CLOSED.stream()
                .map(story -> story.play(new StoryStart(api, Instant.now())))
                .toList();
        directed();
        caughtUp();
        long known = head();
        Figures figures = new Figures(RUNNING, api, Instant.now());
        Map<String, String> before = figures.taken(cases);
        String found = figures.found("duong an mau");
        List<byte[]> packs = cases.stream().map(this::pack).toList();
        assertThat(verified(packs.getFirst())).doesNotContain("ERASED");
        assertThat(telling(cases, known))
                .anyMatch(text -> text.contains(SUBJECT))
                .anyMatch(text -> text.contains(REPORTER));

        cases.forEach(this::erase);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(telling(cases, known))
                        .noneMatch(text -> text.contains(SUBJECT) || text.contains(REPORTER)));
        caughtUp();

        assertThat(figures.taken(cases)).isEqualTo(before);
        assertThat(figures.found("duong an mau")).isEqualTo(found);
        for (byte[] pack : packs) assertThat(verified(pack)).doesNotContain("ERASED");
        for (String number : cases) assertThat(verified(pack(number))).contains("ERASED");
    }

    /** One that goes on, so that there is something to count that nobody erases; what was due in it has been noticed. */
    private void directed() {
        StoryCase matter = DirectivesTest.reported(api);
        DirectivesTest.directed(matter, Duration.ofDays(2));
        matter.until(
                "coordinator@abei",
                "the missed clock",
                file -> !file.path("tasks").isEmpty());
    }

    /** Everybody behind whose id a text of the case is sealed. */
    private void erase(String number) {
        JsonNode file = api.look(AUDITOR, "/api/v1/cases/" + number).body();
        String id = file.path("caseId").asString();
        List<String> persons = new ArrayList<>(List.of(id));
        file.at("/reports/filed")
                .forEach(one -> persons.add(one.path("reportId").asString()));
        file.at("/subjects/known")
                .forEach(one -> persons.add(one.path("subjectId").asString()));
        Map<String, Object> document = fields("number", "5/QD", "date", "2026-10-01");
        for (String about : persons) {
            Reply reply = api.post(
                    "dpo@mocst",
                    "/api/v1/cases/" + id + "/erase-person",
                    fields(
                            "at",
                            Instant.now().toString(),
                            "about",
                            about,
                            "legalBasis",
                            "91/2025/QH15",
                            "document",
                            document,
                            "retentionEnded",
                            document));
            assertThat(reply.status()).as(about + " " + reply.body()).isEqualTo(200);
        }
    }

    /** Whatever told who somebody was before. */
    private List<String> telling(List<String> cases, long known) {
        List<String> told = new ArrayList<>();
        for (String number : cases)
            for (String path : List.of("", "/history", "/decisions", "/changes", "?knownAt=" + known))
                for (String officer : List.of(AUDITOR, "intake@abei"))
                    told.add(text(officer, "/api/v1/cases/" + number + path));
        told.add(text(AUDITOR, "/api/v1/events?limit=500"));
        told.add(text("decider@abei", "/api/v1/exports/sanction-decisions?from=2026-05-01&until=2026-12-31"));
        return told;
    }

    private String text(String officer, String path) {
        return new String(body(downloads.get(officer, path, WHY)), StandardCharsets.UTF_8);
    }

    private byte[] pack(String number) {
        return body(downloads.get(AUDITOR, "/api/v1/cases/" + number + "/pack?identities=true", WHY));
    }

    private static byte[] body(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode())
                .as(answer.uri() + " " + new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        return answer.body();
    }

    private String verified(byte[] pack) throws IOException {
        Path key = Files.write(
                home.resolve("key.txt"),
                downloads.get(AUDITOR, "/api/v1/proofs/key").body());
        Verifier.Verdict verdict = Verifier.verify(Files.write(home.resolve("pack.zip"), pack), key);
        assertThat(verdict.code()).as(verdict.en()).isZero();
        return verdict.en();
    }

    private long head() {
        return views().path("head").asLong();
    }

    private JsonNode views() {
        return api.get("admin@hoso", "/api/v1/views").body();
    }

    /** Every view has seen everything. */
    private void caughtUp() {
        long head = head();
        await().atMost(Duration.ofSeconds(120))
                .until(() -> views().path("views")
                        .valueStream()
                        .allMatch(view -> view.path("position").asLong() >= head));
    }
}
