package org.hoso.ops.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Role;
import org.hoso.cases.SampleEvents;
import org.hoso.cases.Sealed;
import org.hoso.law.Law;
import org.hoso.proof.Checkpoint;
import org.hoso.proof.MerkleTree;
import org.hoso.proof.Note;
import org.hoso.proof.SigningKey;
import org.hoso.proof.Subtrees;
import org.hoso.query.audit.LineOfSight;
import org.hoso.query.pack.FieldKeys;
import org.hoso.query.pack.PackedCase;
import org.hoso.query.pack.Packing;
import org.hoso.query.pack.Redaction;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Relation;
import org.hoso.query.wording.Sentences;
import org.hoso.query.wording.Words;
import org.hoso.runtime.ledger.LedgeredEvent;
import org.hoso.runtime.stamping.Stamp;
import org.hoso.wire.CaseJson;
import org.hoso.wire.StoredNames;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Packs of a case with every event there is, between events of others, sealed by this test's own hand. */
final class SamplePack {
    static final SigningKey KEY = SigningKey.secret("hoso/sample", SigningKey.fresh());

    private static final Law LAW = Law.load();
    private static final Sentences SENTENCES = new Sentences(LAW);
    private static final Words WORDS = new Words(LAW);

    private final Map<String, byte[]> keys = new HashMap<>();
    private final List<LedgeredEvent> events = new ArrayList<>();
    private final List<byte[]> leaves = new ArrayList<>();
    private static final Instant LEDGERED = Instant.parse("2026-11-30T05:00:00Z");
    private static final Instant SIGNED = Instant.parse("2026-11-30T06:00:00Z");

    private final String caseId;
    private final Instant ledgered;

    SamplePack(String caseId) {
        this(caseId, LEDGERED);
    }

    /** @param ledgered when the first of its events got its place */
    SamplePack(String caseId, Instant ledgered) {
        this.caseId = caseId;
        this.ledgered = ledgered;
        for (CaseEvent event : SampleEvents.all()) {
            leaves.add(sha("another case's " + leaves.size()));
            LedgeredEvent stored = stored(event);
            events.add(stored);
            leaves.add(stored.leaf().hash());
        }
    }

    int lastVersion() {
        return events.size() - 1;
    }

    byte[] packed(Relation relation, boolean identities) {
        return packed(relation, identities, KEY);
    }

    byte[] packed(Relation relation, boolean identities, SigningKey key) {
        return packed(relation, identities, key, checkpoint -> List.of());
    }

    /** @param stamping makes the time stamps of the checkpoint */
    byte[] packed(Relation relation, boolean identities, SigningKey key, Function<Note, List<Stamp>> stamping) {
        MerkleTree tree = new MerkleTree(Subtrees.over(leaves));
        Checkpoint checkpoint = new Checkpoint(key.verifier().name(), leaves.size(), tree.root(leaves.size()));
        Note note = checkpoint.signedBy(key, SIGNED);
        Reader reader = new Reader("o-1", "ABEI", Set.of(Role.INTAKE));
        PackedCase packed = new PackedCase(
                caseId,
                null,
                lastVersion(),
                "ABEI",
                new Redaction(new LineOfSight(reader, relation), identities),
                note,
                stamping.apply(note),
                Instant.parse("2026-11-24T06:00:00Z"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new Packing(new ListedLedger(events), persons -> new OwnKeys(), SENTENCES, WORDS)
                    .write(packed, tree, key, out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private final class OwnKeys implements FieldKeys {
        @Override
        public Optional<String> open(Sealed sealed, String field) {
            return Optional.of("<script>alert('" + field + "')</script>");
        }

        @Override
        public Optional<byte[]> disclose(Sealed sealed, String field) {
            return Optional.of(keys.get(sealed.iv()));
        }
    }

    private LedgeredEvent stored(CaseEvent event) {
        ObjectNode json =
                (ObjectNode) CaseJson.stored().readTree(CaseJson.stored().writeValueAsString(event));
        json.put("caseId", caseId);
        seal(json);
        return new LedgeredEvent(
                leaves.size() + 1,
                ledgered.plusSeconds(leaves.size()),
                UUID.randomUUID().toString(),
                "case",
                caseId,
                events.size(),
                StoredNames.of(event.getClass()),
                "1",
                event.at().toString(),
                CaseJson.stored().writeValueAsString(json),
                "{\"channel\":\"web\"}");
    }

    private void seal(JsonNode node) {
        if (node instanceof ObjectNode object)
            object.properties().forEach(field -> {
                if (field.getValue().has("kc")) sealed((ObjectNode) field.getValue(), field.getKey());
                else seal(field.getValue());
            });
        else if (node.isArray()) node.forEach(this::seal);
    }

    /** A text under a key drawn for it, as settled B4 says. */
    private void sealed(ObjectNode text, String field) {
        try {
            byte[] key = sha("key " + keys.size() + caseId);
            byte[] iv = java.util.Arrays.copyOf(sha("iv " + keys.size() + caseId), 12);
            UUID person = UUID.fromString(text.get("person").asString());
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, iv));
            cipher.updateAAD(ByteBuffer.allocate(16)
                    .putLong(person.getMostSignificantBits())
                    .putLong(person.getLeastSignificantBits())
                    .array());
            cipher.updateAAD(field.getBytes(StandardCharsets.UTF_8));
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            Base64.Encoder base64 = Base64.getEncoder();
            text.put("iv", base64.encodeToString(iv));
            text.put("kc", base64.encodeToString(mac.doFinal("hoso1 field key".getBytes(StandardCharsets.UTF_8))));
            text.put("ct", base64.encodeToString(cipher.doFinal("bí mật".getBytes(StandardCharsets.UTF_8))));
            keys.put(base64.encodeToString(iv), key);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] sha(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
