package org.hoso.ops.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Stage;
import org.hoso.ops.sample.stories.Openings;
import org.hoso.ops.whole.Running;
import org.hoso.proof.Checkpoint;
import org.hoso.proof.Cosignature;
import org.hoso.proof.Note;
import org.hoso.proof.SigningKey;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Checkpoints that other bodies co-sign, over HTTP")
class WitnessWholeTest {
    @TempDir
    Path home;

    private final Running running = Running.shared();
    private final Api api = running.api(exchange -> {});
    private final HttpLog log = new HttpLog(running.address(), api.token("auditor@gov"));
    private final SigningKey key = SigningKey.secret("witness.example", SigningKey.fresh());

    @Test
    @DisplayName(
            "are handed out with the line of a known witness; an unknown one's, a foreign note and no note are turned down")
    void cosigned() throws Exception {
        somethingSigned();
        Witness witness = new Witness(key, new Memory(home.resolve("seen")));
        assertThatThrownBy(() -> witness.look(log, Instant.now())).hasMessageContaining("unknown-witness");

        Files.writeString(
                running.data().resolve("witnesses"), key.verifier().asWitness().text() + "\n");
        Note signed = witness.look(log, Instant.now());
        log.cosigned(signed);
        Note latest = log.checkpoint();
        if (Checkpoint.of(latest).equals(Checkpoint.of(signed)))
            assertThat(Cosignature.at(latest, key.verifier().asWitness())).isPresent();
        assertThat(api.get(
                                "auditor@gov",
                                "/api/v1/proofs/checkpoints?after="
                                        + (Checkpoint.of(signed).size() - 1) + "&limit=1")
                        .body()
                        .path("checkpoints")
                        .get(0)
                        .path("note")
                        .asString())
                .contains("— witness.example ")
                .satisfies(note ->
                        assertThat(Note.parse(note).isSignedBy(log.key())).isTrue());

        SigningKey foreign = SigningKey.secret("hoso/ledger", SigningKey.fresh());
        Note made = new Checkpoint("hoso/ledger", 1, new byte[32]).signedBy(foreign);
        assertThatThrownBy(() -> log.cosigned(made.with(Cosignature.by(key, made, Instant.now()))))
                .hasMessageContaining("400")
                .hasMessageContaining("foreign-checkpoint");
        assertThatThrownBy(() -> log.cosigned(new Note("nonsense\n", made.signatures())))
                .hasMessageContaining("400")
                .hasMessageContaining("wrong-form");
    }

    /** Nothing is co-signed of an empty ledger, and no other test needs to have filled it. */
    private void somethingSigned() {
        new Stage(api, Instant.now())
                .reported(
                        "intake@abei",
                        Instant.now(),
                        Openings.report("Quảng cáo sai", Stage.post("facebook.example"), "functional_food", "Lê Mẫu"));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Checkpoint.of(log.checkpoint()).size() > 0);
    }
}
