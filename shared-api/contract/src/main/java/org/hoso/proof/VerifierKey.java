package org.hoso.proof;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A public Ed25519 key of signed notes, as C2SP signed-note names and writes it: {@code name+hhhhhhhh+base64}.
 *
 * @param name  of the signer, without spaces or plus signs
 * @param bytes the 32 bytes of the key
 * @param kind  of what it signs: plain notes, or a witness's co-signatures
 */
public record VerifierKey(String name, byte[] bytes, byte kind) {
    /** The kind of a plain Ed25519 signature among the kinds of signatures of notes. */
    static final byte ED25519 = 1;

    /** The kind of a witness's co-signature. */
    static final byte COSIGNATURE = 4;

    private static final byte[] SPKI = HexFormat.of().parseHex("302a300506032b6570032100");

    /** @throws NotAProof for a name that a note cannot carry, or another length */
    public VerifierKey {
        if (name.isEmpty() || name.chars().anyMatch(c -> c == '+' || Character.isWhitespace(c)))
            throw new NotAProof("a signer's name has no space and no plus sign");
        if (bytes.length != 32) throw new NotAProof("an Ed25519 key has 32 bytes");
    }

    /** Of plain signatures. */
    public VerifierKey(String name, byte[] bytes) {
        this(name, bytes, ED25519);
    }

    /** The same key as a witness's. */
    public VerifierKey asWitness() {
        return new VerifierKey(name, bytes, COSIGNATURE);
    }

    public boolean isWitness() {
        return kind == COSIGNATURE;
    }

    /** @throws NotAProof for any other text than {@link #text()} writes */
    public static VerifierKey parse(String text) {
        String[] parts = text.strip().split("\\+", 3);
        if (parts.length != 3) throw new NotAProof("a key reads name+id+base64");
        byte[] typed = Note.base64(parts[2]);
        if (typed.length != 33 || typed[0] != ED25519 && typed[0] != COSIGNATURE)
            throw new NotAProof("not an Ed25519 key");
        VerifierKey key = new VerifierKey(parts[0], Arrays.copyOfRange(typed, 1, 33), typed[0]);
        if (!HexFormat.of().formatHex(key.id()).equals(parts[1])) throw new NotAProof("the key's id is another key's");
        return key;
    }

    /** One line, to be given to whoever checks. */
    public String text() {
        return name + "+" + HexFormat.of().formatHex(id()) + "+"
                + Base64.getEncoder().encodeToString(typed());
    }

    /** Four bytes that tell keys apart. */
    public byte[] id() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest.digest(typed()), 4);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Whether this key made that bare signature. @throws NotAProof where it is no key at all */
    public boolean verifies(byte[] text, byte[] signature) {
        try {
            Signature verifying = Signature.getInstance("Ed25519");
            verifying.initVerify(publicKey());
            verifying.update(text);
            return verifying.verify(signature);
        } catch (SignatureException otherForm) {
            return false;
        } catch (GeneralSecurityException notAPoint) {
            throw new NotAProof("not an Ed25519 key");
        }
    }

    private PublicKey publicKey() throws GeneralSecurityException {
        ByteArrayOutputStream encoded = new ByteArrayOutputStream();
        encoded.writeBytes(SPKI);
        encoded.writeBytes(bytes);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded.toByteArray()));
    }

    private byte[] typed() {
        byte[] typed = new byte[33];
        typed[0] = kind;
        System.arraycopy(bytes, 0, typed, 1, 32);
        return typed;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey key
                && kind == key.kind
                && name.equals(key.name)
                && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(bytes);
    }
}
