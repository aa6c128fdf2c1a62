package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hoso.ops.pack.Verifier;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Stories;
import org.hoso.ops.sample.Story;
import org.hoso.ops.sample.StoryStart;
import org.hoso.proof.Checkpoint;
import org.hoso.proof.Note;
import org.hoso.proof.Proofs;
import org.hoso.proof.VerifierKey;
import org.hoso.runtime.stamping.Imprint;
import org.hoso.runtime.stamping.Stamp;
import org.hoso.runtime.stamping.Token;
import org.hoso.runtime.stamping.TrustedAuthorities;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@DisplayName("The ledger proves itself, over HTTP")
class ProofsTest {
    private static final String AUDITOR = "auditor@gov";

    private static final Map<String, String> WHY = Map.of("Hoso-Reason", "Kiem tra ho so theo ke hoach 12/KH-TTCP");

    private final Api api = Running.shared().api(exchange -> {});
    private final Downloads downloads = new Downloads(Running.shared(), api);

    @TempDir
    Path home;

    @Test
    @DisplayName(
            "the pack of every story verifies offline, for the auditor who opens all and for the auditor who does not")
    void packsOfEveryStory() throws Exception {
        Path key = Files.write(
                home.resolve("key.txt"),
                read(AUDITOR, "/api/v1/proofs/key", null).body());
        for (Story story : Stories.all()) {
            String number = story.play(new StoryStart(api, Instant.now()));
            long version = complete(number);
            String opened = verified(AUDITOR, number, "?identities=true", key, Map.of("Hoso-Glass", glass(number)));
            assertThat(lastVersion(opened)).isGreaterThanOrEqualTo(version);
            assertThat(opened).doesNotContain("REPORTER_IDENTITY");
            String redacted = verified(AUDITOR, number, "", key, WHY);
            assertThat(verified(AUDITOR, number, "?identities=true", key, WHY))
                    .as("no glass was broken")
                    .contains("REPORTER_IDENTITY BREAK_GLASS");
            assertThat(redacted).contains("REPORTER_IDENTITY BREAK_GLASS");
        }
    }

    private static long taken(String caseId, boolean identities) {
        return Kept.by(Running.shared())
                .number(
                        "select count(*) from events.event_entry where payload_type = 'access.pack-taken'"
                                + " and payload ->> 'caseId' = ? and payload ->> 'identities' = ?",
                        caseId,
                        String.valueOf(identities));
    }

    /** Of the pack; a clock that ran out meanwhile may have added to the case. */
    private static long lastVersion(String verdict) {
        var told = Pattern.compile("all versions 0 to (\\d+) ").matcher(verdict);
        assertThat(told.find()).as(verdict).isTrue();
        return Long.parseLong(told.group(1));
    }

    private String glass(String number) {
        return api.post(
                        AUDITOR,
                        "/api/v1/cases/" + number + "/break-glass",
                        Map.of("hours", 1, "told", "dpo@mocst", "reason", "Kiem tra ho so theo ke hoach 12/KH-TTCP"))
                .created("glassId");
    }

    private String verified(String officer, String number, String query, Path key, Map<String, String> grounds)
            throws Exception {
        HttpResponse<byte[]> pack = downloads.get(officer, "/api/v1/cases/" + number + "/pack" + query, grounds);
        assertThat(pack.statusCode())
                .as(new String(pack.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        Verifier.Verdict verdict = Verifier.verify(Files.write(home.resolve("pack.zip"), pack.body()), key);
        assertThat(verdict.code()).as(verdict.en()).isZero();
        return verdict.en();
    }

    /** Once the tree, which grows behind the ledger, holds all of the case. @return its last version */
    private long complete(String number) {
        long head = api.get(AUDITOR, "/api/v1/views").body().path("head").asLong();
        long version = api.look(AUDITOR, "/api/v1/cases/" + number + "/history?since=" + head)
                .body()
                .path("version")
                .asLong();
        JsonNode told = await().atMost(Duration.ofSeconds(120))
                .until(
                        () -> api.get(AUDITOR, "/api/v1/cases/" + number + "/completeness")
                                .body(),
                        one -> one.path("version").asLong() >= version);
        assertThat(told.path("complete").asBoolean()).as(told.toString()).isTrue();
        return told.path("version").asLong();
    }

    @Test
    @DisplayName("a checkpoint on request is signed once, continues the one before, and holds each position")
    void checkpointsAndProofs() {
        Stories.all().getFirst().play(new StoryStart(api, Instant.now()));
        Checkpoint first = signed();
        Stories.all().getFirst().play(new StoryStart(api, Instant.now()));
        Checkpoint second = signed();
        assertThat(second.size()).isGreaterThan(first.size());
        JsonNode consistency = api.get(
                        AUDITOR, "/api/v1/proofs/consistency?from=" + first.size() + "&to=" + second.size())
                .body();
        assertThat(Proofs.extendsTree(
                        first.size(), first.root(), second.size(), second.root(), hashes(consistency.path("path"))))
                .isTrue();
        JsonNode inclusion = api.get(AUDITOR, "/api/v1/proofs/inclusion?position=1&size=" + second.size())
                .body();
        assertThat(bytes(inclusion.path("root"))).isEqualTo(second.root());
        JsonNode listed = api.get(AUDITOR, "/api/v1/proofs/checkpoints?limit=1&after=" + (second.size() - 1))
                .body();
        assertThat(listed.path("checkpoints").path(0).path("size").asLong()).isEqualTo(second.size());
    }

    private Checkpoint signed() {
        assertThat(api.post(AUDITOR, "/api/v1/proofs/checkpoints", Map.of()).status())
                .isEqualTo(200);
        Note note = Note.parse(text("/api/v1/proofs/checkpoint"));
        assertThat(note.isSignedBy(VerifierKey.parse(text("/api/v1/proofs/key"))))
                .isTrue();
        return Checkpoint.of(note);
    }

    @Test
    @DisplayName(
            "a checkpoint gets a time stamp of a trusted authority, which is shown and goes into the packs under it")
    void timeStamps() throws Exception {
        String number = Stories.all().getFirst().play(new StoryStart(api, Instant.now()));
        complete(number);
        String stamped = "/api/v1/proofs/checkpoints?limit=1000&after=" + (signed().size() - 1);
        KillNineTest.await("a time stamp", () -> stamped(stamped).isPresent());
        JsonNode checkpoint = stamped(stamped).orElseThrow();
        JsonNode shown = api.get(AUDITOR, "/api/v1/proofs/checkpoints/" + checkpoint.path("size") + "/timestamps")
                .body()
                .path("timestamps")
                .path(0);
        assertThat(shown.path("stampedAt")).isEqualTo(checkpoint.path("stampedAt"));
        Stamp stamp = Token.read(bytes(shown.path("token")))
                .of(Imprint.of(withoutWitnesses(checkpoint.path("note").asString())))
                .by(TrustedAuthorities.in(Running.shared().authorities()));
        assertThat(stamp.at()).isEqualTo(Instant.parse(shown.path("stampedAt").asString()));
        Path pack = Files.write(
                home.resolve("stamped.zip"),
                read(AUDITOR, "/api/v1/cases/" + number + "/pack", "Kiem tra ho so theo ke hoach 12/KH-TTCP")
                        .body());
        Verifier.Verdict verdict = Verifier.verify(pack, null, Running.shared().authorities());
        assertThat(verdict.code()).as(verdict.en()).isZero();
        assertThat(verdict.en()).contains("the checkpoint was there by", "CN=Test Authority");
    }

    private Optional<JsonNode> stamped(String path) {
        return api.get(AUDITOR, path)
                .body()
                .path("checkpoints")
                .valueStream()
                .filter(checkpoint -> checkpoint.hasNonNull("stampedAt"))
                .findFirst();
    }

    /** Text, empty line and the ledger's own signature: what a time stamp is of. */
    private static String withoutWitnesses(String note) {
        return String.join("\n", note.lines().limit(6).toList()) + "\n";
    }

    @Test
    @DisplayName("what is asked wrongly is named, and nobody gets a pack without a right to the history and a reason")
    void rightsAndShape() {
        String number = Stories.all().getFirst().play(new StoryStart(api, Instant.now()));
        complete(number);
        String pack = "/api/v1/cases/" + number + "/pack";
        String caseId = api.look(AUDITOR, "/api/v1/cases/" + number).text("caseId");
        assertThat(downloads.get(AUDITOR, pack + "?identities=true", WHY).statusCode())
                .isEqualTo(200);
        assertThat(taken(caseId, true)).as("no glass was broken").isZero();
        downloads.get(AUDITOR, pack + "?identities=true", Map.of("Hoso-Glass", glass(number)));
        assertThat(taken(caseId, true)).isEqualTo(1);
        assertThat(taken(caseId, false)).isEqualTo(1);
        assertThat(read(AUDITOR, pack, null).statusCode()).isEqualTo(428);
        assertThat(read("recorder@svh_cb", pack, "vi sao").statusCode()).isIn(403, 404);
        assertThat(read("platform@tiktok", pack, "vi sao").statusCode()).isIn(403, 404);
        assertThat(api.post("intake@abei", "/api/v1/proofs/checkpoints", Map.of())
                        .status())
                .isEqualTo(403);
        for (String wrong : List.of(
                "inclusion?position=0&size=1 /position",
                "inclusion?position=9000000000 /position",
                "inclusion?position=1&size=9000000000 /size",
                "consistency?from=2&to=1 /from",
                "consistency?from=0&to=1 /from",
                "checkpoints?limit=0 /limit")) {
            String[] parts = wrong.split(" ");
            var reply = api.get(AUDITOR, "/api/v1/proofs/" + parts[0]);
            assertThat(reply.status()).as(wrong).isEqualTo(400);
            assertThat(reply.body().toString()).as(wrong).contains("\"" + parts[1] + "\"");
        }
    }

    private HttpResponse<byte[]> read(String officer, String path, @Nullable String reason) {
        return downloads.get(officer, path, reason == null ? Map.of() : Map.of("Hoso-Reason", reason));
    }

    private String text(String path) {
        return new String(read(AUDITOR, path, null).body(), StandardCharsets.UTF_8);
    }

    private static List<byte[]> hashes(JsonNode list) {
        return list.valueStream().map(ProofsTest::bytes).toList();
    }

    private static byte[] bytes(JsonNode hash) {
        return Base64.getDecoder().decode(hash.asString());
    }
}
