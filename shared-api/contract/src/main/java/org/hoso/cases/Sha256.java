package org.hoso.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** A SHA-256 digest, 64 lower-case hex digits. */
public record Sha256(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** @throws IllegalArgumentException when the text is no such digest */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Sha256 {
        if (!FORM.matcher(value).matches())
            throw new IllegalArgumentException("a SHA-256 has 64 lower-case hex digits");
    }

    public static Sha256 of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Sha256 of(byte[] bytes) {
        MessageDigest digest = running();
        digest.update(bytes);
        return of(digest);
    }

    /** Of all that was given to a running digest, which has seen nothing again after. */
    public static Sha256 of(MessageDigest digest) {
        return new Sha256(HexFormat.of().formatHex(digest.digest()));
    }

    /** For what comes piece by piece. */
    public static MessageDigest running() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform carries SHA-256", e);
        }
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
