package org.hoso.command.dispatching;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.hoso.proof.SigningKey;

/** Signatures as Standard Webhooks has them: {@code v1a}, Ed25519 over id, time and body. The receiver needs no secret. */
final class Signing {
    private final SigningKey key;

    Signing(SigningKey key) {
        this.key = key;
    }

    /** The value of {@code webhook-signature}. */
    String of(String id, Instant at, String body) {
        byte[] signed = (id + "." + at.getEpochSecond() + "." + body).getBytes(StandardCharsets.UTF_8);
        return "v1a," + Base64.getEncoder().encodeToString(key.signature(signed));
    }
}
