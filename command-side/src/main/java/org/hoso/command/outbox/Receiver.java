package org.hoso.command.outbox;

import java.net.URI;
import java.util.List;
import org.hoso.proof.NotAProof;
import org.jspecify.annotations.Nullable;

/**
 * How one receiver is reached and known; from the settings alone, never from a request.
 *
 * @param code     of the platform
 * @param endpoint where signed calls go
 * @param mail     where mail goes
 * @param keys     Ed25519 public keys that its own calls are signed with, {@code whpk_} and base64; two while it changes its key
 */
public record Receiver(
        String code,
        @Nullable URI endpoint,
        @Nullable String mail,
        @Nullable List<String> keys) {
    /** @throws IllegalArgumentException naming what is wrong with it */
    public Receiver {
        if (code == null || !code.matches("[A-Z0-9_]{1,40}"))
            throw new IllegalArgumentException("a receiver is named by the code of a platform, not " + code);
        if (endpoint != null && !reachable(endpoint))
            throw new IllegalArgumentException(
                    "the endpoint of " + code + " is no https address without user and query");
        if (mail != null && !mail.matches("[^@\\s<>,;]{1,64}@[A-Za-z0-9.-]{1,255}"))
            throw new IllegalArgumentException("the mail address of " + code + " is none");
        keys = keys == null ? List.of() : List.copyOf(keys);
        keys.forEach(key -> check(code, key));
    }

    /** In clear only to this very machine. */
    private static boolean reachable(URI address) {
        boolean loopback = "127.0.0.1".equals(address.getHost());
        return ("https".equals(address.getScheme()) || loopback && "http".equals(address.getScheme()))
                && address.getHost() != null
                && address.getUserInfo() == null
                && address.getQuery() == null;
    }

    private static void check(String code, String key) {
        try {
            WebhookKey.parse(key);
        } catch (NotAProof otherForm) {
            throw new IllegalArgumentException("a key of " + code + " is no whpk_ key", otherForm);
        }
    }
}
