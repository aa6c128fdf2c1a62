package org.hoso.command.callbacks;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hoso.proof.VerifierKey;
import org.hoso.runtime.problems.WrongCallback;

/** Whether a call is from who holds one of these keys, and of now (Standard Webhooks, {@code v1a}). */
record Signatures(String id, String timestamp, String signature) {
    static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final Pattern ID = Pattern.compile("[\\x21-\\x2d\\x2f-\\x7e]{1,100}");
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,11}");
    private static final int MOST_SIGNATURES = 10;
    private static final String FORM = "v1a,";

    /** The signature is looked at before the time: only its signer learns that it is too old. @throws WrongCallback otherwise */
    void check(byte[] body, Collection<VerifierKey> keys, Instant now) {
        if (!ID.matcher(id).matches() || !SECONDS.matcher(timestamp).matches()) throw WrongCallback.badSignature();
        byte[] signed = signed(body);
        if (given().noneMatch(one -> keys.stream().anyMatch(key -> key.verifies(signed, one))))
            throw WrongCallback.badSignature();
        if (Duration.between(at(), now).abs().compareTo(TOLERANCE) > 0) throw WrongCallback.expired();
    }

    private Instant at() {
        try {
            return Instant.ofEpochSecond(Long.parseLong(timestamp));
        } catch (DateTimeException farAway) {
            throw WrongCallback.expired();
        }
    }

    private byte[] signed(byte[] body) {
        ByteArrayOutputStream signed = new ByteArrayOutputStream();
        signed.writeBytes((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
        signed.writeBytes(body);
        return signed.toByteArray();
    }

    private Stream<byte[]> given() {
        return Arrays.stream(signature.split(" ", MOST_SIGNATURES + 1))
                .limit(MOST_SIGNATURES)
                .filter(one -> one.startsWith(FORM))
                .map(one -> decoded(one.substring(FORM.length())))
                .filter(bytes -> bytes.length > 0);
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }
}
