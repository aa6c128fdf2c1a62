package org.hoso.ops.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.hoso.proof.SigningKey;
import org.hoso.query.rights.Relation;
import org.hoso.wire.CaseJson;
import org.hoso.wire.Leaf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("An auditor's pack under attack")
class PackAttacksTest {
    private static final int EACH = 60;
    private static final SamplePack SAMPLE = new SamplePack(UUID.randomUUID().toString());
    private static final OpenedPack CLEAN = OpenedPack.of(SAMPLE.packed(Relation.AUDITOR, true));
    private static final OpenedPack OTHER_CASE =
            OpenedPack.of(new SamplePack(UUID.randomUUID().toString()).packed(Relation.AUDITOR, true));
    private static final SigningKey FOREIGN = SigningKey.secret("hoso/sample", SigningKey.fresh());

    @TempDir
    static Path home;

    static Path key;

    @BeforeAll
    static void publishedKey() throws Exception {
        key = Files.writeString(
                home.resolve("key.txt"), SamplePack.KEY.verifier().text());
    }

    /** Changes a clean pack; p and q are two versions of it. */
    private interface Attack {
        OpenedPack on(OpenedPack pack, int p, int q, Random random);
    }

    private static final Map<String, Attack> ATTACKS = new LinkedHashMap<>();

    static {
        ATTACKS.put("alter what happened", (pack, p, q, random) -> pack.with(p, line -> altered(line, "payload")));
        ATTACKS.put("alter when", (pack, p, q, random) -> pack.with(p, line -> altered(line, "timestamp")));
        ATTACKS.put(
                "alter when it got its place",
                (pack, p, q, random) -> pack.with(p, line -> altered(line, "ledgeredAt")));
        ATTACKS.put("alter the metadata", (pack, p, q, random) -> pack.with(p, line -> altered(line, "metadata")));
        ATTACKS.put("drop", (pack, p, q, random) -> lines(pack, lines -> lines.remove(p)));
        ATTACKS.put(
                "drop and renumber",
                (pack, p, q, random) -> lines(pack, lines -> {
                    lines.remove(p);
                    renumber(lines);
                }));
        ATTACKS.put(
                "insert",
                (pack, p, q, random) -> lines(pack, lines -> {
                    lines.add(p, lines.get(q));
                    renumber(lines);
                }));
        ATTACKS.put("swap", (pack, p, q, random) -> lines(pack, lines -> Collections.swap(lines, p, q)));
        ATTACKS.put(
                "swap and renumber",
                (pack, p, q, random) -> lines(pack, lines -> {
                    Collections.swap(lines, p, q);
                    renumber(lines);
                }));
        ATTACKS.put(
                "reorder",
                (pack, p, q, random) -> lines(pack, lines -> {
                    Collections.swap(lines, p, q);
                    Collections.shuffle(lines, random);
                }));
        ATTACKS.put(
                "cut the tail",
                (pack, p, q, random) ->
                        lines(pack, lines -> lines.subList(p, lines.size()).clear()));
        ATTACKS.put(
                "graft from another case",
                (pack, p, q, random) ->
                        lines(pack, lines -> lines.set(p, OTHER_CASE.lines().get(p))));
        ATTACKS.put(
                "take another event's proof",
                (pack, p, q, random) -> pack.with(p, line -> {
                    line.put("position", line.get("position").asLong() + 1);
                    return line;
                }));
        ATTACKS.put("change the checkpoint", (pack, p, q, random) -> inText(pack, "checkpoint.txt", random));
        ATTACKS.put("change the statement", (pack, p, q, random) -> inText(pack, "statement.txt", random));
        ATTACKS.put(
                "take another's checkpoint",
                (pack, p, q, random) -> pack.with("checkpoint.txt", OTHER_CASE.file("checkpoint.txt")));
        ATTACKS.put("change the readable history", (pack, p, q, random) -> inText(pack, "history_vi.html", random));
        ATTACKS.put("change the evidence", (pack, p, q, random) -> inText(pack, "evidence.jsonl", random));
        ATTACKS.put("withhold what was told", (pack, p, q, random) -> withheld(pack, p));
    }

    @Test
    @DisplayName("is found false by each of more than a thousand attacks of nineteen kinds, at the right place")
    void allFound() {
        Random random = new Random(7);
        int last = SAMPLE.lastVersion();
        ATTACKS.forEach((kind, attack) -> {
            for (int n = 0; n < EACH; n++) {
                int p = random.nextInt(last);
                int q = p + 1 + random.nextInt(last - p);
                OpenedPack attacked = attack.on(CLEAN, p, q, random);
                Verifier.Verdict verdict = Verifier.verify(attacked.zipped(home.resolve("attacked.zip")), key);
                assertThat(verdict.code()).as(kind + " at " + p + ", " + q).isNotZero();
                if (kind.matches("alter.*|drop|swap|cut.*|graft.*|take another event.*"))
                    assertThat(verdict.place()).as(kind).isEqualTo("version " + p);
            }
        });
    }

    @Test
    @DisplayName("is found false when a text is opened with another key, hidden, or held back without a word")
    void texts() {
        for (int version = 0; version <= SAMPLE.lastVersion(); version++) {
            ObjectNode line =
                    (ObjectNode) CaseJson.stored().readTree(CLEAN.lines().get(version));
            if (!line.has("disclosed")) continue;
            OpenedPack otherKey = CLEAN.with(version, changed -> {
                ((ObjectNode) changed.get("disclosed").get(0)).put("key", "AAAA");
                return changed;
            });
            OpenedPack silent = CLEAN.with(version, changed -> {
                ((ArrayNode) changed.get("disclosed")).remove(0);
                return changed;
            });
            for (OpenedPack attacked : List.of(otherKey, silent)) {
                Verifier.Verdict verdict = Verifier.verify(attacked.zipped(home.resolve("texts.zip")), key);
                assertThat(verdict.code()).isEqualTo(1);
                assertThat(verdict.place()).startsWith("version " + version + " /");
            }
        }
    }

    @Test
    @DisplayName("holds for every reader who has a right to the history, redacted as it is, and says what was withheld")
    void cleanForEveryReader() throws Exception {
        for (Relation relation : List.of(
                Relation.COORDINATOR,
                Relation.LEAD,
                Relation.CO,
                Relation.PROVINCE,
                Relation.APPEALS,
                Relation.AUDITOR))
            for (boolean identities : List.of(true, false)) {
                byte[] packed = SAMPLE.packed(relation, identities);
                Verifier.Verdict verdict = Verifier.verify(Files.write(home.resolve("clean.zip"), packed), key);
                assertThat(verdict.code()).as(relation + " " + verdict.en()).isZero();
                assertThat(OpenedPack.of(packed).file("history_vi.html")).doesNotContain("<script>");
                boolean opened = identities
                        && relation != Relation.COORDINATOR
                        && relation != Relation.CO
                        && relation != Relation.PROVINCE;
                assertThat(verdict.en().contains("REPORTER_IDENTITY")).isEqualTo(!opened);
            }
    }

    @Test
    @DisplayName("of another system, or signed anew by another key, is told from ours")
    void foreignKey() throws Exception {
        Path signedAnew = Files.write(home.resolve("foreign.zip"), SAMPLE.packed(Relation.AUDITOR, true, FOREIGN));
        assertThat(Verifier.verify(signedAnew, key).place()).isEqualTo("key.txt");
        assertThat(Verifier.verify(signedAnew, null).en()).contains("the key came with the pack");
    }

    private static ObjectNode altered(ObjectNode line, String field) {
        ObjectNode event = (ObjectNode) line.get("event");
        event.put(field, event.get(field).asString() + " ");
        return line;
    }

    private static OpenedPack lines(OpenedPack pack, java.util.function.Consumer<List<String>> change) {
        List<String> lines = pack.lines();
        change.accept(lines);
        return pack.withLines(lines);
    }

    private static void renumber(List<String> lines) {
        for (int n = 0; n < lines.size(); n++) {
            int version = n;
            lines.set(n, OpenedPack.changed(lines.get(n), line -> line.put("version", version)));
        }
    }

    private static OpenedPack inText(OpenedPack pack, String name, Random random) {
        StringBuilder text = new StringBuilder(pack.file(name));
        int at = random.nextInt(text.length());
        text.setCharAt(at, text.charAt(at) == 'A' ? 'B' : 'A');
        return pack.with(name, text.toString());
    }

    /** With the right leaf, so that only the signed list of files tells. */
    private static OpenedPack withheld(OpenedPack pack, int version) {
        return pack.with(version, line -> {
            ObjectNode event = (ObjectNode) line.remove("event");
            line.remove(List.of("disclosed", "withheld"));
            line.putObject("withheldEvent").put("kind", "HISTORY").put("rule", "NO");
            line.put(
                    "leaf",
                    new Leaf(
                                    Instant.parse(event.get("ledgeredAt").asString()),
                                    event.get("eventId").asString(),
                                    event.get("aggregateType").asString(),
                                    event.get("caseId").asString(),
                                    event.get("sequence").asLong(),
                                    event.get("storedName").asString(),
                                    event.get("revision").asString(),
                                    event.get("timestamp").asString(),
                                    event.get("payload").asString(),
                                    event.get("metadata").asString())
                            .hash());
            return line;
        });
    }
}
