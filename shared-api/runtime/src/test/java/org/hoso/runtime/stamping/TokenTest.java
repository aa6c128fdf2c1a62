package org.hoso.runtime.stamping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Random;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An answer of a time stamp authority")
class TokenTest {
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final Duration YEAR = Duration.ofDays(365);
    private static final byte[] SHA256 = Imprint.of("a checkpoint");
    private static final BigInteger NONCE = BigInteger.valueOf(4711);
    private static final Certified ISSUER = Certified.issuer("Issuer");
    private static final Certified AUTHORITY = ISSUER.authority("Authority");

    @TempDir
    static Path home;

    private final TrustedAuthorities trusted = TrustedAuthorities.in(ISSUER.pem(home.resolve("issuer.pem")));
    private final StampQuery question = new StampQuery(SHA256, NONCE);

    @Test
    @DisplayName("is believed where the authority is trusted itself, or its issuer is")
    void good() {
        byte[] answer = Stamper.granted(SHA256, NONCE, NOW, AUTHORITY);
        Stamp stamp = question.answered(answer, trusted, NOW.plusSeconds(2));
        assertThat(stamp.at()).isEqualTo(NOW);
        assertThat(stamp.authority()).isEqualTo("CN=Authority");
        TrustedAuthorities itself = TrustedAuthorities.in(AUTHORITY.pem(home.resolve("authority.pem")));
        assertThat(question.answered(answer, itself, NOW).certificate()).isEqualTo(stamp.certificate());
        assertThat(Token.read(stamp.token()).of(SHA256).by(trusted).at()).isEqualTo(NOW);
    }

    @Test
    @DisplayName("is believed as another program made it: OpenSSL 3.5, with an RSA key")
    void ofOpenSsl() throws Exception {
        TrustedAuthorities openSsl = TrustedAuthorities.in(Path.of(resource("openssl.pem")));
        Token token = Token.read(Files.readAllBytes(Path.of(resource("openssl.tst"))));
        assertThat(token.of(SHA256).by(openSsl).authority()).isEqualTo("CN=OpenSSL Authority");
        assertThat(trouble(() -> token.by(trusted))).isEqualTo(StampingTrouble.FOREIGN);
    }

    private static java.net.URI resource(String name) throws Exception {
        return TokenTest.class.getResource("/stamps/" + name).toURI();
    }

    @Test
    @DisplayName("is refused with another imprint, another nonce or none, and with another time")
    void ofAnother() {
        expect(StampingTrouble.OTHER_IMPRINT, Stamper.granted(Imprint.of("another"), NONCE, NOW, AUTHORITY));
        expect(StampingTrouble.OTHER_NONCE, Stamper.granted(SHA256, NONCE.add(BigInteger.ONE), NOW, AUTHORITY));
        expect(StampingTrouble.OTHER_NONCE, Stamper.granted(SHA256, null, NOW, AUTHORITY));
        expect(
                StampingTrouble.OTHER_TIME,
                Stamper.granted(SHA256, NONCE, NOW.minus(Duration.ofMinutes(11)), AUTHORITY));
        expect(StampingTrouble.OTHER_TIME, Stamper.granted(SHA256, NONCE, NOW.plus(Duration.ofMinutes(11)), AUTHORITY));
    }

    @Test
    @DisplayName("is refused of an authority that nobody here trusts, also under the same name")
    void foreign() {
        Certified pretender = Certified.issuer("Issuer").authority("Authority");
        expect(StampingTrouble.FOREIGN, Stamper.granted(SHA256, NONCE, NOW, pretender));
        assertThat(trouble(() -> question.answered(
                        Stamper.granted(SHA256, NONCE, NOW, AUTHORITY), TrustedAuthorities.none(), NOW)))
                .isEqualTo(StampingTrouble.FOREIGN);
    }

    @Test
    @DisplayName("is refused by a certificate that ran out, does not yet run, or is for something else")
    void certificates() {
        Instant past = NOW.minus(YEAR);
        expect(
                StampingTrouble.EXPIRED,
                Stamper.granted(
                        SHA256,
                        NONCE,
                        NOW,
                        ISSUER.authority("A", past, NOW.minusSeconds(60), KeyPurposeId.id_kp_timeStamping)));
        expect(
                StampingTrouble.EXPIRED,
                Stamper.granted(
                        SHA256,
                        NONCE,
                        NOW,
                        ISSUER.authority("A", NOW.plusSeconds(60), NOW.plus(YEAR), KeyPurposeId.id_kp_timeStamping)));
        expect(
                StampingTrouble.WRONG_USE,
                Stamper.granted(
                        SHA256,
                        NONCE,
                        NOW,
                        ISSUER.authority("A", past, NOW.plus(YEAR), KeyPurposeId.id_kp_codeSigning)));
    }

    @Test
    @DisplayName("is refused when the signature is by another key than the certificate's")
    void forged() {
        Certified stolenName = new Certified(Certified.issuer("x").keys(), AUTHORITY.certificate());
        expect(StampingTrouble.FORGED, Stamper.granted(SHA256, NONCE, NOW, stolenName));
    }

    @Test
    @DisplayName("is never believed with a byte changed, cut short, or made of anything")
    void broken() {
        byte[] good = Stamper.granted(SHA256, NONCE, NOW, AUTHORITY);
        byte[] token = question.answered(good, trusted, NOW).token();
        Random random = new Random(9);
        for (int n = 0; n < 300; n++) {
            byte[] changed = good.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            // A bit that says the same otherwise (an unsigned tag, say) may change; what is then kept must be as good.
            try {
                Stamp stamp = question.answered(changed, trusted, NOW);
                assertThat(stamp.at()).isEqualTo(NOW);
                assertThat(stamp.authority()).isEqualTo("CN=Authority");
                assertThat(Token.read(stamp.token()).of(SHA256).by(trusted).certificate())
                        .isEqualTo(stamp.certificate());
            } catch (NotAStamp refused) {
                assertThat(refused.trouble().next()).isNotBlank();
            }
            trouble(() -> question.answered(Arrays.copyOf(good, random.nextInt(good.length)), trusted, NOW));
            byte[] junk = new byte[random.nextInt(500)];
            random.nextBytes(junk);
            trouble(() -> question.answered(junk, trusted, NOW));
            trouble(() -> Token.read(Arrays.copyOf(token, random.nextInt(token.length))));
        }
        expect(StampingTrouble.REFUSED, Stamper.rejected());
        expect(StampingTrouble.UNREADABLE, "<html>not found</html>".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("is believed by nobody's word where the file of certificates is missing, empty or something else")
    void nobody() throws Exception {
        for (Path file : new Path[] {
            home.resolve("missing"),
            Files.createFile(home.resolve("empty")),
            Files.writeString(home.resolve("other"), "-----BEGIN CERTIFICATE-----\nnone\n-----END CERTIFICATE-----\n")
        }) assertThat(trouble(() -> TrustedAuthorities.in(file))).isEqualTo(StampingTrouble.NOBODY_TRUSTED);
        assertThat(trouble(() -> TrustedAuthorities.in(null))).isEqualTo(StampingTrouble.NOBODY_TRUSTED);
    }

    private void expect(StampingTrouble trouble, byte[] answer) {
        assertThat(trouble(() -> question.answered(answer, trusted, NOW))).isEqualTo(trouble);
    }

    private static StampingTrouble trouble(org.assertj.core.api.ThrowableAssert.ThrowingCallable asking) {
        return catchThrowableOfType(NotAStamp.class, asking).trouble();
    }
}
