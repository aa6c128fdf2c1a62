package org.hoso.ops.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
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

    @Test
    @DisplayName(
            "are refused where the ledger says itself that it is forked, and where it does not continue what was seen: that is written down with both")
    void forked() throws Exception {
        somethingSigned();
        Memory memory = new Memory(home.resolve("seen"));
        Witness witness = new Witness(key, memory);
        byte[] secret = Files.readAllBytes(running.data().resolve("checkpoint.key"));
        SigningKey ledgers = SigningKey.secret(log.key().name(), secret);
        Note other = new Checkpoint(ledgers.verifier().name(), 1, new byte[32]).signedBy(ledgers);
        memory.keep(new Memory.Seen(ledgers.verifier(), other));
        assertThatThrownBy(() -> witness.look(log, Instant.now()))
                .isInstanceOfSatisfying(
                        ForkSeen.class, fork -> assertThat(fork.isAdmitted()).isFalse());
        assertThat(memory.refusals())
                .content()
                .contains(other.text(), log.checkpoint().text());

        String first = " where position = 1";
        change("create table events.seen_leaf as select leaf from events.ledger" + first);
        change("update events.ledger set leaf = sha256(leaf)" + first);
        change("update events.tree_node set hash = sha256(hash) where level = 1 and index = 0");
        try {
            assertThatThrownBy(() -> log.consistency(1, 1))
                    .isInstanceOfSatisfying(
                            ForkSeen.class,
                            fork -> assertThat(fork.isAdmitted()).isTrue());
        } finally {
            change("update events.ledger set leaf = (select leaf from events.seen_leaf)" + first);
            change("drop table events.seen_leaf");
            change("delete from events.tree_node");
            change("update events.tree_growth set blocks = 0");
        }
        assertThat(api.post("auditor@gov", "/api/v1/proofs/checkpoints", "").status())
                .isLessThan(300);
    }

    private void change(String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection(running.jdbcUrl("hoso"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
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
