package org.hoso.command.outbox;

import java.util.Base64;
import org.hoso.proof.NotAProof;
import org.hoso.proof.VerifierKey;

/** A public key as Standard Webhooks writes it: {@code whpk_} and the 32 bytes of an Ed25519 key in base64. */
public final class WebhookKey {
    private static final String PREFIX = "whpk_";

    private WebhookKey() {}

    /** @throws NotAProof for any other text */
    public static VerifierKey parse(String text) {
        if (!text.startsWith(PREFIX)) throw new NotAProof("a key begins with " + PREFIX);
        try {
            return new VerifierKey("webhook", Base64.getDecoder().decode(text.substring(PREFIX.length())));
        } catch (IllegalArgumentException notBase64) {
            throw new NotAProof("a key is written in base64");
        }
    }

    public static String text(byte[] key) {
        return PREFIX + Base64.getEncoder().encodeToString(key);
    }
}
