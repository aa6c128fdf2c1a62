package org.hoso.ops.issuer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The one secret of all demonstration officers, compared in constant time; hashing it would protect nothing. */
final class SharedSecret implements PasswordEncoder {
    @Override
    public String encode(CharSequence secret) {
        return secret.toString();
    }

    @Override
    public boolean matches(CharSequence given, String secret) {
        return MessageDigest.isEqual(
                given.toString().getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
    }
}
