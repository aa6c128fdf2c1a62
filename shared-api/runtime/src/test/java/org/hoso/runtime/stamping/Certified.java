package org.hoso.runtime.stamping;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/** A key pair with a certificate, made for a test: elliptic curves, because those keys are made at once. */
public record Certified(KeyPair keys, X509Certificate certificate) {
    private static final Duration LONG = Duration.ofDays(3_650);

    /** One that issues certificates, by its own word. */
    public static Certified issuer(String name) {
        return made("EC", name, null, Instant.now().minus(LONG), Instant.now().plus(LONG), null);
    }

    /** A time stamp authority's, valid now. */
    public Certified authority(String name) {
        return authority(name, Instant.now().minus(LONG), Instant.now().plus(LONG), KeyPurposeId.id_kp_timeStamping);
    }

    /** The same with an RSA key, as most authorities have. */
    public Certified rsaAuthority(String name) {
        return made(
                "RSA",
                name,
                this,
                Instant.now().minus(LONG),
                Instant.now().plus(LONG),
                KeyPurposeId.id_kp_timeStamping);
    }

    public Certified authority(String name, Instant from, Instant until, KeyPurposeId use) {
        return made("EC", name, this, from, until, use);
    }

    String signature() {
        return "SHA256with" + (keys.getPublic().getAlgorithm().equals("EC") ? "ECDSA" : "RSA");
    }

    private static Certified made(
            String algorithm,
            String name,
            @Nullable Certified issuer,
            Instant from,
            Instant until,
            @Nullable KeyPurposeId use) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(algorithm.equals("EC") ? 256 : 2_048);
            KeyPair keys = generator.generateKeyPair();
            X500Principal subject = new X500Principal("CN=" + name);
            X500Principal by = issuer == null ? subject : issuer.certificate.getSubjectX500Principal();
            JcaX509v3CertificateBuilder certificate = new JcaX509v3CertificateBuilder(
                    by, BigInteger.ONE, Date.from(from), Date.from(until), subject, keys.getPublic());
            if (use == null) {
                certificate.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
                certificate.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign));
            } else certificate.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(use));
            KeyPair signing = issuer == null ? keys : issuer.keys;
            return new Certified(
                    keys,
                    new JcaX509CertificateConverter()
                            .getCertificate(certificate.build(
                                    new JcaContentSignerBuilder("SHA256withECDSA").build(signing.getPrivate()))));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** As a file in PEM. */
    public Path pem(Path file) {
        try {
            String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded());
            return Files.writeString(file, "-----BEGIN CERTIFICATE-----\n" + lines + "\n-----END CERTIFICATE-----\n");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
