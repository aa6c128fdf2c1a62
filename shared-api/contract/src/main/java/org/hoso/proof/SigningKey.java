package org.hoso.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;

/** The secret half of a {@link VerifierKey}; never shown. */
public final class SigningKey {
    /** What {@link #secret} takes and {@link #fresh} gives: 32 bytes of seed, 32 of the public key. */
    public static final int BYTES = 64;

    private static final byte[] PROBE = "hoso1".getBytes(StandardCharsets.UTF_8);

    private final VerifierKey verifier;
    private final PrivateKey key;

    private SigningKey(VerifierKey verifier, PrivateKey key) {
        this.verifier = verifier;
        this.key = key;
    }

    /** @throws IllegalArgumentException where the two halves do not belong together */
    public static SigningKey secret(String name, byte[] secret) {
        if (secret.length != BYTES) throw new IllegalArgumentException("a signing key has " + BYTES + " bytes");
        try {
            PrivateKey key = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, Arrays.copyOf(secret, 32)));
            SigningKey signing = new SigningKey(new VerifierKey(name, Arrays.copyOfRange(secret, 32, 64)), key);
            if (!signing.verifier.verifies(PROBE, signing.signature(PROBE)))
                throw new IllegalArgumentException("the signing key's halves do not belong together");
            return signing;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform signs with Ed25519", e);
        }
    }

    /** The bytes of a key never used before. */
    public static byte[] fresh() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            byte[] encoded = pair.getPublic().getEncoded();
            byte[] seed = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
            byte[] secret = Arrays.copyOf(seed, BYTES);
            System.arraycopy(encoded, encoded.length - 32, secret, 32, 32);
            return secret;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform signs with Ed25519", e);
        }
    }

    public VerifierKey verifier() {
        return verifier;
    }

    /** The text as a note with this key's signature; the text ends with a line feed and has no empty line. */
    public Note sign(String text) {
        byte[] signature = signature(text.getBytes(StandardCharsets.UTF_8));
        byte[] line = Arrays.copyOf(verifier.id(), 4 + signature.length);
        System.arraycopy(signature, 0, line, 4, signature.length);
        return Note.parse(
                text + "\n— " + verifier.name() + " " + Base64.getEncoder().encodeToString(line) + "\n");
    }

    /** The bare signature, without a note around it. */
    public byte[] signature(byte[] text) {
        try {
            Signature signing = Signature.getInstance("Ed25519");
            signing.initSign(key);
            signing.update(text);
            return signing.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform signs with Ed25519", e);
        }
    }
}
