package org.hoso.runtime.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.UUID;
import org.hoso.cases.PersonId;
import org.hoso.cases.Sealed;

/**
 * The form of a sealing, for ever. Each text has its own key, derived from the person's with the nonce as salt and the field
 * name as info, and a commitment to that key: a pack discloses one field by handing its key on, or withholds it, and the
 * stored event verifies either way.
 */
final class FieldCipher {
    private static final int VERSION = 1;
    private static final byte[] COMMITTED = "hoso1 field key".getBytes(StandardCharsets.UTF_8);
    private static final Base64.Encoder TO_TEXT = Base64.getEncoder();
    private static final Base64.Decoder FROM_TEXT = Base64.getDecoder();

    private FieldCipher() {}

    /** @param nonce 96 fresh random bits */
    static Sealed seal(PersonId person, PersonKey key, String field, String text, byte[] nonce) {
        byte[] fieldKey = fieldKey(key, nonce, field);
        byte[] sealed = AesGcm.encrypt(fieldKey, nonce, bound(person, field), text.getBytes(StandardCharsets.UTF_8));
        return new Sealed(VERSION, person, key.kid(), text(nonce), text(commitment(fieldKey)), text(sealed));
    }

    /** @throws TamperedText when the text is not what was sealed for that person and field */
    static String open(Sealed sealed, PersonKey key, String field) {
        byte[] fieldKey = disclosed(sealed, key, field);
        byte[] nonce = bytes(sealed.iv(), sealed, field);
        return AesGcm.decrypt(fieldKey, nonce, bound(sealed.person(), field), bytes(sealed.ct(), sealed, field))
                .map(plain -> new String(plain, StandardCharsets.UTF_8))
                .orElseThrow(() -> new TamperedText(sealed.person(), field));
    }

    /**
     * The key of that one text: it opens nothing else of the person.
     *
     * @throws TamperedText when it is not the key that the sealing commits to
     */
    static byte[] disclosed(Sealed sealed, PersonKey key, String field) {
        byte[] nonce = bytes(sealed.iv(), sealed, field);
        if (sealed.v() != VERSION || nonce.length != AesGcm.NONCE_BYTES) throw new TamperedText(sealed.person(), field);
        byte[] fieldKey = fieldKey(key, nonce, field);
        if (!MessageDigest.isEqual(commitment(fieldKey), bytes(sealed.kc(), sealed, field)))
            throw new TamperedText(sealed.person(), field);
        return fieldKey;
    }

    private static byte[] fieldKey(PersonKey key, byte[] nonce, String field) {
        return Hkdf.derive(key.secret(), nonce, field.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] commitment(byte[] fieldKey) {
        return Hkdf.hmac(fieldKey, COMMITTED);
    }

    /** Person (16 bytes) and field name: a sealed text moved to another person or field does not open. */
    private static byte[] bound(PersonId person, String field) {
        byte[] name = field.getBytes(StandardCharsets.UTF_8);
        UUID id = person.value();
        return ByteBuffer.allocate(16 + name.length)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .put(name)
                .array();
    }

    private static String text(byte[] bytes) {
        return TO_TEXT.encodeToString(bytes);
    }

    private static byte[] bytes(String text, Sealed sealed, String field) {
        try {
            return FROM_TEXT.decode(text);
        } catch (IllegalArgumentException notBase64) {
            throw new TamperedText(sealed.person(), field);
        }
    }
}
