package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Exchange;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.Stories;
import org.hoso.ops.sample.StoryStart;
import org.hoso.proof.Checkpoint;
import org.hoso.proof.Cosignature;
import org.hoso.proof.Note;
import org.hoso.proof.Proofs;
import org.hoso.proof.SigningKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

@DisplayName("The proofs' replies, good and bad, are as the interface describes them")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProofsDescribedTest {
    private static final String AUDITOR = "auditor@gov";
    private static final String PROOFS = "/api/v1/proofs/";
    private static final Map<String, String> TEXT = Map.of("Content-Type", "text/plain; charset=utf-8");

    private final List<Exchange> seen = new ArrayList<>();
    private final Api api = Running.shared().api(seen::add);
    private final OpenApiCheck check =
            new OpenApiCheck(api.get("", "/v3/api-docs").body().toString());
    private String number = "";
    private long size;

    @BeforeAll
    void someLedger() {
        number = Stories.all().getFirst().play(new StoryStart(api, Instant.now()));
        long head = api.get(AUDITOR, "/api/v1/views").body().path("head").asLong();
        api.get(AUDITOR, "/api/v1/cases/" + number + "/history?since=" + head);
        size = api.post(AUDITOR, PROOFS + "checkpoints", Map.of())
                .body()
                .path("size")
                .asLong();
    }

    @Test
    @DisplayName("what is there: checkpoints, key, proofs, time stamps, completeness")
    void good() {
        for (String path : List.of(
                "checkpoint",
                "checkpoints",
                "checkpoints?limit=1&after=" + (size - 1),
                "checkpoints?after=9000000000",
                "checkpoints/" + size + "/timestamps",
                "key",
                "inclusion?position=1",
                "inclusion?position=2&size=" + size,
                "consistency?from=1",
                "refusals",
                "consistency?from=" + size + "&to=" + size)) expect(200, api.get(AUDITOR, PROOFS + path));
        String complete = "/api/v1/cases/" + number + "/completeness";
        expect(200, api.get(AUDITOR, complete));
        expect(200, api.get(AUDITOR, complete + "?size=1"));
        expect(200, api.post(AUDITOR, PROOFS + "checkpoints", Map.of()));
    }

    @Test
    @DisplayName(
            "what is asked wrongly: places that are not there, sizes the wrong way round, no numbers, too many at once")
    void badNumbers() {
        for (String wrong : List.of(
                "inclusion",
                "inclusion?position=x",
                "inclusion?position=0",
                "inclusion?position=9000000000",
                "inclusion?position=1&size=0",
                "inclusion?position=1&size=9000000000",
                "inclusion?position=2&size=1",
                "inclusion?position=99999999999999999999",
                "consistency",
                "consistency?from=0&to=1",
                "consistency?from=2&to=1",
                "consistency?from=1&to=9000000000",
                "consistency?from=1&to=",
                "checkpoints?limit=0",
                "checkpoints?limit=1001",
                "checkpoints?limit=x",
                "checkpoints?after=-1",
                "checkpoints/x/timestamps")) {
            if (wrong.endsWith("to=")) expect(200, api.get(AUDITOR, PROOFS + wrong));
            else named(expect(400, api.get(AUDITOR, PROOFS + wrong)));
        }
        expect(404, api.get(AUDITOR, PROOFS + "checkpoints/9000000000/timestamps"));
        String complete = "/api/v1/cases/" + number + "/completeness";
        for (String wrong : List.of("?size=0", "?size=9000000000", "?size=x"))
            named(expect(400, api.get(AUDITOR, complete + wrong)));
        expect(404, api.get(AUDITOR, "/api/v1/cases/HS-2026-999999/completeness"));
        expect(404, api.get(AUDITOR, "/api/v1/cases/nonsense/completeness"));
    }

    @Test
    @DisplayName(
            "who may not: nobody signed in, a platform, an officer who asks for a checkpoint, another form of answer")
    void rights() {
        for (String path :
                List.of("checkpoint", "checkpoints", "refusals", "inclusion?position=1", "consistency?from=1"))
            expect(401, api.get("", PROOFS + path));
        expect(200, api.get("", PROOFS + "key"));
        expect(403, api.post("intake@abei", PROOFS + "checkpoints", Map.of()));
        Reply foreign = api.get("platform@tiktok", "/api/v1/cases/" + number + "/completeness");
        assertThat(foreign.status()).isIn(403, 404);
        expect(foreign.status(), foreign);
        expect(406, api.call(AUDITOR, "GET", PROOFS + "key", null, Map.of("Accept", "application/xml")));
        expect(406, api.call(AUDITOR, "GET", PROOFS + "inclusion?position=1", null, Map.of("Accept", "text/html")));
    }

    @Test
    @DisplayName(
            "co-signatures handed in: a known witness's is taken; no note, a foreign checkpoint, an unknown key are not")
    void cosignatures() throws IOException {
        Note ours = Note.parse(text("checkpoint"));
        SigningKey unknown = SigningKey.secret("nobody.example", SigningKey.fresh());
        SigningKey foreign = SigningKey.secret("hoso/ledger", SigningKey.fresh());
        Note made = new Checkpoint("hoso/ledger", 1, new byte[32]).signedBy(foreign);
        for (String wrong : List.of(
                "nonsense",
                made.with(Cosignature.by(unknown, made, Instant.now())).written(),
                ours.with(Cosignature.by(unknown, ours, Instant.now())).written(),
                ours.written(),
                ours.written().replace("\n\n", "\n"))) named(expect(400, handIn(wrong, TEXT)));
        expect(400, handIn("", TEXT));
        for (String wrong : List.of("nonsense", ours.written(), "x".repeat(100_001)))
            named(expect(400, api.call(AUDITOR, "POST", PROOFS + "refusals", wrong, TEXT)));
        expect(413, handIn("x".repeat(2 << 20), TEXT));
        expect(415, handIn("{}", Map.of("Content-Type", "application/json")));
        SigningKey witness = SigningKey.secret("known.example", SigningKey.fresh());
        Files.writeString(
                Running.shared().data().resolve("witnesses"),
                witness.verifier().asWitness().text() + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        expect(
                204,
                handIn(ours.with(Cosignature.by(witness, ours, Instant.now())).written(), TEXT));
    }

    @Test
    @DisplayName("an inclusion proof holds for its own leaf and for no other")
    void otherLeaf() {
        JsonNode first = expect(200, api.get(AUDITOR, PROOFS + "inclusion?position=1&size=2"))
                .body();
        JsonNode second = expect(200, api.get(AUDITOR, PROOFS + "inclusion?position=2&size=2"))
                .body();
        byte[] root = bytes(first.path("root"));
        // In a tree of two, each leaf is the other's path.
        byte[] leafOfFirst = bytes(second.path("path").path(0));
        byte[] leafOfSecond = bytes(first.path("path").path(0));
        assertThat(Proofs.includes(leafOfFirst, 0, 2, root, List.of(leafOfSecond)))
                .isTrue();
        assertThat(Proofs.includes(leafOfSecond, 0, 2, root, List.of(leafOfSecond)))
                .isFalse();
        assertThat(Proofs.includes(leafOfFirst, 1, 2, root, List.of(leafOfSecond)))
                .isFalse();
    }

    @Test
    @DisplayName("a pack: what it answers with and in which headers, and what is missing, wrong or not for this reader")
    void packs() throws Exception {
        HttpResponse<byte[]> pack = pack(AUDITOR, number, "?identities=true", "Kiem tra theo ke hoach 12/KH-TTCP");
        assertThat(pack.statusCode()).isEqualTo(200);
        assertThat(pack.headers().firstValue("Content-Disposition").orElse("")).endsWith(".zip\"");
        assertThat(check.faults(exchange(pack))).isEmpty();
        assertThat(check.undescribed(
                        "GET",
                        pack.request().uri().getPath(),
                        200,
                        pack.headers().map().keySet()))
                .isEmpty();
        String path = "/api/v1/cases/" + number + "/pack";
        Map<String, String> why = Map.of("Hoso-Reason", "Kiem tra theo ke hoach 12/KH-TTCP", "Accept", "*/*");
        named(expect(428, api.get(AUDITOR, path)));
        named(expect(400, api.call(AUDITOR, "GET", path, null, Map.of("Hoso-Reason", "x".repeat(301)))));
        named(expect(400, api.call(AUDITOR, "GET", path + "?identities=maybe", null, why)));
        named(expect(400, api.call(AUDITOR, "GET", path + "?since=then", null, why)));
        expect(404, api.call(AUDITOR, "GET", "/api/v1/cases/HS-2026-999999/pack", null, why));
        expect(401, api.call("", "GET", path, null, why));
        Reply foreign = api.call("platform@tiktok", "GET", path, null, why);
        assertThat(foreign.status()).isIn(403, 404);
        expect(foreign.status(), foreign);
    }

    private Reply expect(int status, Reply reply) {
        assertThat(reply.status())
                .as(seen.getLast().path() + " " + reply.body())
                .isEqualTo(status);
        assertThat(check.faults(seen.getLast())).isEmpty();
        return reply;
    }

    /** A bad shape says at which place. */
    private static void named(Reply reply) {
        assertThat(reply.body().path("errors"))
                .as(reply.body().toString())
                .isNotEmpty()
                .allSatisfy(
                        error -> assertThat(error.path("pointer").asString()).startsWith("/"));
    }

    private Reply handIn(String note, Map<String, String> headers) {
        return api.call(AUDITOR, "POST", PROOFS + "cosignatures", note, headers);
    }

    private String text(String what) {
        return api.get(AUDITOR, PROOFS + what).body().asString();
    }

    private HttpResponse<byte[]> pack(String officer, String caseNumber, String query, String reason)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        Running.shared().address().resolve("/api/v1/cases/" + caseNumber + "/pack" + query))
                .header("Authorization", "Bearer " + api.token(officer))
                .header("Hoso-Reason", reason)
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofByteArray());
        }
    }

    private static Exchange exchange(HttpResponse<byte[]> response) {
        return new Exchange(
                "GET",
                response.request().uri().getPath(),
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(null),
                JsonNodeFactory.instance.stringNode(Arrays.toString(Arrays.copyOf(response.body(), 4))));
    }

    private static byte[] bytes(JsonNode hash) {
        return java.util.Base64.getDecoder().decode(hash.asString());
    }
}
