package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.hoso.proof.Checkpoint;
import org.hoso.proof.Note;
import org.hoso.proof.Proofs;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("What the ledger hashed of an event, as REST gives it")
class LeafByRestTest {
    private static final String AUDITOR = "auditor@gov";
    private static final String PROOFS = "/api/v1/proofs/";
    private static final Map<String, String> WHY = Map.of("Hoso-Reason", "Kiem tra theo ke hoach 12/KH-TTCP");

    private final Running running = Running.shared();
    private final Api api = running.api(exchange -> {});

    @Test
    @DisplayName("is hashed anew by an auditor, who follows it to a signed root; personal texts stay sealed")
    void recomputed() throws Exception {
        String matter = Bodies.freshCase(api);
        String path = "/api/v1/cases/" + matter + "/history/0/leaf";
        JsonNode told = signed(path);
        byte[] leaf = Base64.getDecoder().decode(told.path("leaf").asString());
        assertThat(hash(told.path("stored"))).isEqualTo(leaf);
        assertThat(told.path("stored").path("payload").asString()).contains("\"ct\"");
        assertThat(told.path("stored").path("caseId").asString()).isEqualTo(matter);

        long position = told.path("position").asLong();
        Checkpoint checkpoint = Checkpoint.of(
                Note.parse(api.get(AUDITOR, PROOFS + "checkpoint").body().asString()));
        JsonNode proof = api.get(AUDITOR, PROOFS + "inclusion?position=" + position + "&size=" + checkpoint.size())
                .body();
        List<byte[]> way = proof.path("path")
                .valueStream()
                .map(one -> Base64.getDecoder().decode(one.asString()))
                .toList();
        assertThat(Proofs.includes(leaf, position - 1, checkpoint.size(), checkpoint.root(), way))
                .isTrue();
    }

    @Test
    @DisplayName("is for whoever may take the pack, and for a reason")
    void refused() {
        String matter = Bodies.freshCase(api);
        String path = "/api/v1/cases/" + matter + "/history/0/leaf";
        assertThat(api.get(AUDITOR, path).status()).isEqualTo(428);
        assertThat(api.call("platform@tiktok", "GET", path, null, WHY).status()).isIn(403, 404);
        assertThat(api.call("", "GET", path, null, WHY).status()).isEqualTo(401);
        Reply none = api.call(AUDITOR, "GET", "/api/v1/cases/" + matter + "/history/77/leaf", null, WHY);
        assertThat(none.status()).isEqualTo(404);
        assertThat(none.body().path("code").asString()).isEqualTo("no-such-event");
        assertThat(api.call(AUDITOR, "GET", "/api/v1/cases/" + matter + "/history/-1/leaf", null, WHY)
                        .status())
                .isEqualTo(400);
    }

    /** Once a checkpoint covers it. */
    private JsonNode signed(String path) {
        Instant deadline = Instant.now().plus(Duration.ofMinutes(2));
        while (true) {
            Reply reply = api.call(AUDITOR, "GET", path, null, WHY);
            long size = api.post(AUDITOR, PROOFS + "checkpoints", "")
                    .body()
                    .path("size")
                    .asLong();
            if (reply.status() == 200 && size >= reply.body().path("position").asLong()) return reply.body();
            assertThat(Instant.now()).as(reply.toString()).isBefore(deadline);
        }
    }

    /** As the description says it, without the product's own code. */
    private static byte[] hash(JsonNode stored) throws Exception {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        sha256.update((byte) 0);
        prefixed(sha256, "hoso2");
        for (String field : List.of(
                "ledgeredAt",
                "eventId",
                "aggregateType",
                "caseId",
                "sequence",
                "storedName",
                "revision",
                "timestamp",
                "payload",
                "metadata")) prefixed(sha256, stored.path(field).asString());
        return sha256.digest();
    }

    private static void prefixed(MessageDigest sha256, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        sha256.update(bytes);
    }
}
