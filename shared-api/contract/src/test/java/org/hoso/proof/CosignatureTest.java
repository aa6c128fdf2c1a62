package org.hoso.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CosignatureTest {
    private static final Instant AT = Instant.ofEpochSecond(1_700_000_000);

    private final SigningKey log = SigningKey.secret("hoso/ledger", SigningKey.fresh());
    private final SigningKey witness = SigningKey.secret("witness.example", SigningKey.fresh());
    private final Note checkpoint = new Checkpoint("hoso/ledger", 7, new byte[32]).signedBy(log);
    private final Note cosigned = checkpoint.with(Cosignature.by(witness, checkpoint, AT));

    @Test
    @DisplayName(
            "A co-signed checkpoint is read back with the second at which its witness signed; the ledger's signature stays")
    void read_back() {
        Note back = Note.parse(cosigned.written());
        assertThat(Cosignature.at(back, witness.verifier().asWitness())).contains(AT);
        assertThat(back.isSignedBy(log.verifier())).isTrue();
        assertThat(Checkpoint.of(back)).isEqualTo(Checkpoint.of(checkpoint));
    }

    @Test
    @DisplayName(
            "The line is built as C2SP tlog-cosignature says: key id with kind 4, big-endian seconds, signature of header and text")
    void as_specified() throws Exception {
        byte[] line = cosigned.signatures().getLast().bytes();
        byte[] key = witness.verifier().bytes();
        ByteArrayOutputStream named = new ByteArrayOutputStream();
        named.writeBytes("witness.example\n".getBytes(StandardCharsets.UTF_8));
        named.write(4);
        named.writeBytes(key);
        assertThat(Arrays.copyOf(line, 4))
                .isEqualTo(Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(named.toByteArray()), 4));
        assertThat(HexFormat.of().formatHex(line, 4, 12)).isEqualTo("000000006553f100");
        byte[] spki = new byte[44];
        System.arraycopy(HexFormat.of().parseHex("302a300506032b6570032100"), 0, spki, 0, 12);
        System.arraycopy(key, 0, spki, 12, 32);
        Signature verifying = Signature.getInstance("Ed25519");
        verifying.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(spki)));
        verifying.update(("cosignature/v1\ntime 1700000000\n" + checkpoint.text()).getBytes(StandardCharsets.UTF_8));
        assertThat(verifying.verify(line, 12, 64)).isTrue();
    }

    @Test
    @DisplayName("Another witness, another second, another text and a plain signature count for nothing")
    void nothing_else() {
        VerifierKey key = witness.verifier().asWitness();
        SigningKey namesake = SigningKey.secret("witness.example", SigningKey.fresh());
        assertThat(Cosignature.at(cosigned, namesake.verifier().asWitness())).isEmpty();
        byte[] later = cosigned.signatures().getLast().bytes().clone();
        later[11]++;
        assertThat(Cosignature.at(checkpoint.with(new Note.Signed("witness.example", later)), key))
                .isEmpty();
        Note other = new Checkpoint("hoso/ledger", 8, new byte[32]).signedBy(log);
        assertThat(Cosignature.at(other.with(cosigned.signatures().getLast()), key))
                .isEmpty();
        assertThat(Cosignature.at(witness.sign(checkpoint.text()), key)).isEmpty();
    }

    @Test
    @DisplayName("A witness's key is written with its kind and read back; a key of an unknown kind is none")
    void key_text() {
        VerifierKey key = witness.verifier().asWitness();
        assertThat(VerifierKey.parse(key.text())).isEqualTo(key).isNotEqualTo(witness.verifier());
        assertThat(key.id()).isNotEqualTo(witness.verifier().id());
        VerifierKey unknown =
                new VerifierKey("witness.example", witness.verifier().bytes(), (byte) 9);
        assertThatThrownBy(() -> VerifierKey.parse(unknown.text())).isInstanceOf(NotAProof.class);
    }
}
