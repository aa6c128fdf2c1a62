package org.hoso.ops.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.hoso.proof.Note;
import org.hoso.query.rights.Relation;
import org.hoso.runtime.stamping.Certified;
import org.hoso.runtime.stamping.Imprint;
import org.hoso.runtime.stamping.Stamp;
import org.hoso.runtime.stamping.Stamper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A pack with time stamps, as an auditor checks it with java alone")
class StampedPackTest {
    private static final Instant AT = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final SamplePack SAMPLE = new SamplePack(UUID.randomUUID().toString());
    private static final Certified ISSUER = Certified.issuer("Issuer");
    private static final Certified AUTHORITY = ISSUER.authority("Authority");

    @TempDir
    Path home;

    @Test
    @DisplayName(
            "says by when the checkpoint was there and on whose word, where the authority or its issuer is trusted")
    void trusted() {
        Certified rsa = ISSUER.rsaAuthority("Authority by RSA");
        for (Certified authority : List.of(AUTHORITY, rsa)) {
            Path pack = packed(note -> token(note, authority));
            for (Certified named : List.of(ISSUER, authority)) {
                Verifier.Verdict verdict = verdict(pack, named);
                assertThat(verdict.code()).as(verdict.en()).isZero();
                assertThat(verdict.en()).contains("was there by " + AT, "CN=Authority");
                assertThat(verdict.vi()).contains("đã có trước " + AT);
            }
        }
    }

    @Test
    @DisplayName(
            "says that nobody's signature was checked where no authority is named, and that there is no stamp where none is")
    void unchecked() throws Exception {
        Verifier.Verdict verdict = Verifier.verify(packed(note -> token(note, AUTHORITY)), null);
        assertThat(verdict.code()).isZero();
        assertThat(verdict.en()).contains("NOT CHECKED");
        assertThat(verdict.vi()).contains("CHƯA KIỂM TRA");
        Path plain = Files.write(home.resolve("plain.zip"), SAMPLE.packed(Relation.AUDITOR, true));
        assertThat(verdict(plain, ISSUER).en()).contains("no time stamp in this pack");
        assertThat(OpenedPack.of(SAMPLE.packed(Relation.AUDITOR, true)).file("statement.txt"))
                .contains("hoso-pack-1")
                .doesNotContain("timestamps");
    }

    @Test
    @DisplayName("is not valid with another checkpoint's stamp, whoever is trusted or not")
    void ofAnother() {
        Path pack = packed(note -> Stamper.token(Imprint.of("another"), null, AT, AUTHORITY));
        for (Path tsa : new Path[] {null, pem(ISSUER)}) {
            Verifier.Verdict verdict = Verifier.verify(pack, null, tsa);
            assertThat(verdict.code()).isEqualTo(1);
            assertThat(verdict.place()).isEqualTo("timestamps.jsonl 1");
        }
    }

    @Test
    @DisplayName(
            "is not valid by an authority that is foreign, forged, expired, not yet valid, or certified for something else")
    void untrusted() {
        Certified foreign = Certified.issuer("Issuer").authority("Authority");
        Certified forged = new Certified(foreign.keys(), AUTHORITY.certificate());
        Instant past = AT.minus(Duration.ofDays(300));
        Instant future = AT.plus(Duration.ofDays(300));
        for (Certified authority : List.of(
                foreign,
                forged,
                ISSUER.authority("A", past, AT.minusSeconds(60), KeyPurposeId.id_kp_timeStamping),
                ISSUER.authority("A", AT.plusSeconds(60), future, KeyPurposeId.id_kp_timeStamping),
                ISSUER.authority("A", past, future, KeyPurposeId.id_kp_codeSigning))) {
            Verifier.Verdict verdict = verdict(packed(note -> token(note, authority)), ISSUER);
            assertThat(verdict.code()).as(verdict.en()).isEqualTo(1);
            assertThat(verdict.place()).isEqualTo("timestamps.jsonl 1");
        }
    }

    @Test
    @DisplayName("is not valid with its stamps left out, changed or put into a pack that had none")
    void added() throws Exception {
        OpenedPack stamped = OpenedPack.of(
                SAMPLE.packed(Relation.AUDITOR, true, SamplePack.KEY, note -> List.of(stamp(token(note, AUTHORITY)))));
        OpenedPack plain = OpenedPack.of(SAMPLE.packed(Relation.AUDITOR, true));
        String stamps = stamped.file("timestamps.jsonl");
        for (OpenedPack attacked : List.of(
                stamped.without("timestamps.jsonl"),
                stamped.with("timestamps.jsonl", ""),
                stamped.with("timestamps.jsonl", stamps + stamps),
                plain.with("timestamps.jsonl", stamps))) {
            Verifier.Verdict verdict = verdict(attacked.zipped(home.resolve("attacked.zip")), ISSUER);
            assertThat(verdict.code()).isEqualTo(1);
            assertThat(verdict.place()).startsWith("timestamps.jsonl");
        }
    }

    @Test
    @DisplayName("with any bit of the stamp changed is not valid, or says what it said; it never breaks the verifier")
    void everyBit() {
        Random random = new Random(3);
        for (int n = 0; n < 80; n++) {
            Path pack = packed(note -> {
                byte[] token = token(note, AUTHORITY);
                token[random.nextInt(token.length)] ^= (byte) (1 << random.nextInt(8));
                return token;
            });
            Verifier.Verdict verdict = verdict(pack, ISSUER);
            if (verdict.code() == 0) assertThat(verdict.en()).contains("was there by " + AT, "CN=Authority");
            else assertThat(verdict.place()).isEqualTo("timestamps.jsonl 1");
        }
    }

    @Test
    @DisplayName("cannot be checked against a file without certificates")
    void noCertificates() throws Exception {
        Path none = Files.writeString(home.resolve("none.pem"), "none");
        Verifier.Verdict verdict = Verifier.verify(packed(note -> token(note, AUTHORITY)), null, none);
        assertThat(verdict.code()).isEqualTo(2);
        assertThat(verdict.place()).isEqualTo("--tsa");
    }

    private Path packed(Function<Note, byte[]> making) {
        try {
            return Files.write(
                    home.resolve("stamped.zip"),
                    SAMPLE.packed(Relation.AUDITOR, true, SamplePack.KEY, note -> List.of(stamp(making.apply(note)))));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] token(Note note, Certified by) {
        return Stamper.token(Imprint.of(note.written()), null, AT, by);
    }

    private static Stamp stamp(byte[] token) {
        return new Stamp("CN=Authority", "", AT, token);
    }

    private Verifier.Verdict verdict(Path pack, Certified trusted) {
        return Verifier.verify(pack, null, pem(trusted));
    }

    private Path pem(Certified certified) {
        return certified.pem(home.resolve("trusted.pem"));
    }
}
