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
import java.util.List;
import java.util.Map;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.sample.stories.Openings;
import org.hoso.ops.standalone.VerificationRun;
import org.hoso.ops.whole.Running;
import org.hoso.proof.Checkpoint;
import org.hoso.proof.Cosignature;
import org.hoso.proof.Note;
import org.hoso.proof.SigningKey;
import org.hoso.proof.WitnessRefusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@DisplayName("Checkpoints that other bodies co-sign, over HTTP")
class WitnessWholeTest {
    @TempDir
    Path home;

    private final Running running = Running.shared();
    private final Api api = running.api(exchange -> {});
    private final HttpLog log = new HttpLog(running.address(), api.token("auditor@gov"));
    private String matter = "";
    private final SigningKey key = SigningKey.secret("witness.example", SigningKey.fresh());

    @Test
    @DisplayName(
            "are handed out with the line of a known witness; an unknown one's, a foreign note and no note are turned down")
    void cosigned() throws Exception {
        somethingSigned();
        Witness witness = new Witness(key, new WitnessMemory(home.resolve("seen")));
        assertThatThrownBy(() -> witness.look(log, Instant.now())).hasMessageContaining("unknown-witness");

        known();
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
        WitnessMemory memory = new WitnessMemory(home.resolve("seen"));
        Witness witness = new Witness(key, memory);
        SigningKey ledgers = ledgers();
        Note other = new Checkpoint(ledgers.verifier().name(), 1, new byte[32]).signedBy(ledgers);
        memory.keep(new WitnessMemory.Seen(ledgers.verifier(), other));
        assertThatThrownBy(() -> witness.look(log, Instant.now()))
                .isInstanceOfSatisfying(
                        ForkSeen.class, fork -> assertThat(fork.isAdmitted()).isFalse());
        assertThat(memory.refusals())
                .content()
                .contains(other.text(), log.checkpoint().text());

        assertThatThrownBy(() -> witness.look(log, Instant.now()))
                .hasMessageContaining("did not take the refusal")
                .hasMessageContaining("unknown-witness")
                .hasMessageContaining("send " + memory.refusals());
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

    @Test
    @DisplayName(
            "are refused: the refusal is kept once, turns health to FORKED, stops proofs and packs, is read by other witnesses and told by verify; none is painted")
    void refused() throws Exception {
        somethingSigned();
        known();
        SigningKey ledgers = ledgers();
        Note other = new Checkpoint(ledgers.verifier().name(), 1, new byte[32]).signedBy(ledgers);
        Note shown = log.checkpoint();
        painted(ledgers, other, shown);
        WitnessMemory memory = new WitnessMemory(home.resolve("seen"));
        memory.keep(new WitnessMemory.Seen(ledgers.verifier(), other));
        Witness witness = new Witness(key, memory);
        WitnessMemory others = new WitnessMemory(home.resolve("others"));
        others.keep(new WitnessMemory.Seen(ledgers.verifier(), shown));
        Witness second = new Witness(SigningKey.secret("second.example", SigningKey.fresh()), others);
        try {
            assertThatThrownBy(() -> witness.look(log, Instant.now()))
                    .hasMessageContaining("the ledger keeps the refusal");
            JsonNode kept = refusals();
            assertThat(kept.path("witness").asString()).isEqualTo("witness.example");
            assertThat(kept.path("seen").asString()).isEqualTo(other.written());
            assertThat(Note.parse(kept.path("shown").asString()).text()).isEqualTo(shown.text());
            log.refused(new WitnessRefusal(Instant.now(), other, shown).signedBy(key));
            assertThat(refusals()).isEqualTo(kept);
            alarmed(Checkpoint.of(shown).size());
            assertThatThrownBy(() -> second.look(log, Instant.now()))
                    .isInstanceOf(ForkSeen.class)
                    .hasMessageContaining("(witness.example)");
            assertThatThrownBy(() -> change("delete from events.refusal")).hasMessageContaining("never changed");
            assertThat(others.refusals()).content().contains(other.written());
            VerificationRun verified =
                    VerificationRun.of("--data", running.data().toString());
            assertThat(verified.said())
                    .contains(
                            "WARNING: witness witness.example refused at",
                            "BAD at position 1",
                            "in a witness's refusal");
            assertThat(verified.code()).isEqualTo(1);
        } finally {
            change("alter table events.refusal disable trigger all");
            change("delete from events.refusal");
            change("alter table events.refusal enable trigger all");
        }
        assertThat(api.post("auditor@gov", "/api/v1/proofs/checkpoints", "").status())
                .isLessThan(300);
    }

    /** Who could raise a false alarm may not. */
    private void painted(SigningKey ledgers, Note other, Note shown) {
        Instant now = Instant.now();
        SigningKey unknown = SigningKey.secret("witness.example", SigningKey.fresh());
        SigningKey foreign = SigningKey.secret(ledgers.verifier().name(), SigningKey.fresh());
        turnedDown("/note", "unknown-witness", new WitnessRefusal(now, other, shown).signedBy(unknown));
        Note made = new Checkpoint(foreign.verifier().name(), 1, new byte[32]).signedBy(foreign);
        turnedDown("/note/seen", "foreign-checkpoint", new WitnessRefusal(now, made, shown).signedBy(key));
        turnedDown("/note/shown", "foreign-checkpoint", new WitnessRefusal(now, other, made).signedBy(key));
        turnedDown("/note/shown", "no-fork", new WitnessRefusal(now, shown, shown).signedBy(key));
        turnedDown("/note", "wrong-form", shown.with(Cosignature.by(key, shown, now)));
        Note signed = new WitnessRefusal(now, other, shown).signedBy(key);
        turnedDown("/note", "unknown-witness", new Note(signed.text().replace("time ", "time 1"), signed.signatures()));
        turnedDown("/note", "too-long", new Note("x".repeat(100_000) + "\n", signed.signatures()));
        assertThat(api.get("", "/actuator/health").body().path("status").asString())
                .isNotEqualTo("FORKED");
    }

    private void turnedDown(String pointer, String code, Note refusal) {
        assertThatThrownBy(() -> log.refused(refusal))
                .hasMessageContaining("400")
                .hasMessageContaining("\"" + pointer + "\"")
                .hasMessageContaining(code);
    }

    private void alarmed(long size) {
        JsonNode health = api.get("admin@hoso", "/actuator/health").body();
        assertThat(health.path("status").asString()).as(health.toString()).isEqualTo("FORKED");
        JsonNode told = health.at("/components/refusals/details");
        assertThat(told.path("witness").asString()).as(health.toString()).isEqualTo("witness.example");
        assertThat(told.path("seen").asLong()).isOne();
        assertThat(told.path("shown").asLong()).isEqualTo(size);
        assertThat(told.path("next").asString()).contains("new key");
        for (String path : List.of("inclusion?position=1", "consistency?from=1"))
            forked(api.get("auditor@gov", "/api/v1/proofs/" + path));
        forked(api.post("auditor@gov", "/api/v1/proofs/checkpoints", ""));
        forked(api.call(
                "auditor@gov",
                "GET",
                "/api/v1/cases/" + matter + "/pack",
                null,
                Map.of("Hoso-Reason", "Kiem tra ho so theo ke hoach 12/KH-TTCP")));
    }

    private static void forked(Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(503);
        assertThat(reply.body().path("code").asString()).isEqualTo("forked-ledger");
    }

    private JsonNode refusals() {
        JsonNode all = api.get("auditor@gov", "/api/v1/proofs/refusals").body().path("refusals");
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private void change(String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection(running.jdbcUrl("hoso"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void known() throws Exception {
        Files.writeString(
                running.data().resolve("witnesses"), key.verifier().asWitness().text() + "\n");
    }

    private SigningKey ledgers() throws Exception {
        return SigningKey.secret(
                log.key().name(), Files.readAllBytes(running.data().resolve("checkpoint.key")));
    }

    /** Nothing is co-signed of an empty ledger, and no other test needs to have filled it. */
    private void somethingSigned() {
        matter = new StoryStart(api, Instant.now())
                .reported(
                        "intake@abei",
                        Instant.now(),
                        Openings.report(
                                "Quảng cáo sai", StoryStart.post("facebook.example"), "functional_food", "Lê Mẫu"))
                .caseId();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Checkpoint.of(log.checkpoint()).size() > 0);
    }
}
