package org.hoso.runtime.sealing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;

/** The 32 bytes that everything here hangs on: wrapping persons' keys, blinding identity numbers, vouching for rows, each by a key of its own. */
public final class MasterKey {
    static final int BYTES = 32;
    private static final byte[] NO_SALT = new byte[BYTES];

    private final byte[] wrapping;
    private final byte[] blinding;
    private final byte[] requests;
    private final byte[] check;
    private final Mac rows;

    /** @throws IllegalArgumentException when it is not 32 bytes */
    public MasterKey(byte[] secret) {
        if (secret.length != BYTES) throw new IllegalArgumentException("a master key has 32 bytes");
        this.wrapping = Hkdf.derive(secret, NO_SALT, "hoso1 wrapping".getBytes(StandardCharsets.UTF_8));
        this.blinding = Hkdf.derive(secret, NO_SALT, "hoso1 identities".getBytes(StandardCharsets.UTF_8));
        this.requests = Hkdf.derive(secret, NO_SALT, "hoso1 requests".getBytes(StandardCharsets.UTF_8));
        this.check = Hkdf.derive(secret, NO_SALT, "hoso1 check".getBytes(StandardCharsets.UTF_8));
        this.rows = Hkdf.keyed(Hkdf.derive(secret, NO_SALT, "hoso1 rows".getBytes(StandardCharsets.UTF_8)));
    }

    /** What tells this key from another one, and nothing about it. */
    byte[] check() {
        return check.clone();
    }

    /** A person's key as the database keeps it: nonce and cipher text, bound to the person's id. */
    byte[] wrap(byte[] personKey, byte[] bound, SecureRandom random) {
        byte[] nonce = new byte[AesGcm.NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = AesGcm.encrypt(wrapping, nonce, bound, personKey);
        byte[] both = Arrays.copyOf(nonce, nonce.length + sealed.length);
        System.arraycopy(sealed, 0, both, nonce.length, sealed.length);
        return both;
    }

    /** Nothing when the row was not wrapped under this master key for that person. */
    Optional<byte[]> unwrap(byte[] wrapped, byte[] bound) {
        if (wrapped.length <= AesGcm.NONCE_BYTES) return Optional.empty();
        byte[] nonce = Arrays.copyOf(wrapped, AesGcm.NONCE_BYTES);
        return AesGcm.decrypt(wrapping, nonce, bound, Arrays.copyOfRange(wrapped, AesGcm.NONCE_BYTES, wrapped.length));
    }

    /** What stands for an identity in the database: the same for every spelling, and nothing without this key. */
    Blinded blind(Identity identity) {
        return new Blinded(HexFormat.of()
                .formatHex(Hkdf.hmac(blinding, identity.canonical().getBytes(StandardCharsets.UTF_8))));
    }

    /** A keyed hash over parts of any length. */
    byte[] fingerprint(byte[]... parts) {
        return hash(requests, parts);
    }

    /** Of a keyed hash under a key of its own, over what a row says; it has seen nothing yet. */
    Mac row() {
        return Hkdf.copy(rows);
    }

    private static byte[] hash(byte[] key, byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(
                    ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
            all.writeBytes(part);
        }
        return Hkdf.hmac(key, all.toByteArray());
    }

    @Override
    public String toString() {
        return "MasterKey";
    }
}
