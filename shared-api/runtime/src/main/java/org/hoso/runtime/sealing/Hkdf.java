package org.hoso.runtime.sealing;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 and the key derivation built on it (RFC 5869), for keys of up to one hash block (32 bytes). */
final class Hkdf {
    static final int LENGTH = 32;

    private Hkdf() {}

    /** Extract and expand to 32 bytes. */
    static byte[] derive(byte[] key, byte[] salt, byte[] info) {
        byte[] extracted = hmac(salt, key);
        byte[] first = Arrays.copyOf(info, info.length + 1);
        first[info.length] = 1;
        return hmac(extracted, first);
    }

    static byte[] hmac(byte[] key, byte[] text) {
        return keyed(key).doFinal(text);
    }

    /** To be copied for each use, so that the key is looked up and taken in once. */
    static Mac keyed(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform carries HmacSHA256", e);
        }
    }

    /** One of the same key that has seen nothing yet. */
    static Mac copy(Mac keyed) {
        try {
            return (Mac) keyed.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the HMAC of every Java platform can be copied", e);
        }
    }
}
